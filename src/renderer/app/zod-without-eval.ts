import { z } from 'zod'

// Must run before any schema is made: the page's content security policy forbids compiled validators.
z.config({ jitless: true })
