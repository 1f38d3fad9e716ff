import { readFile } from 'node:fs/promises'
import { hasCode } from '../storage/system-error.ts'
import { pageFileAt } from './page-file.ts'
import { pageHeaders } from './page-headers.ts'

/** What the page asks the `app:` scheme for. */
interface PageRequest {
  readonly url: string
  readonly method: string
}

/** Answers a request to `app://`: a file of the page, or 404. */
export async function answerPage(request: PageRequest, pageFolder: string): Promise<Response> {
  const file = request.method === 'GET' ? pageFileAt(request.url, pageFolder) : null
  if (!file) return notFound()
  try {
    return new Response(await readFile(file.path), { headers: pageHeaders(file.contentType) })
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'EISDIR')) return notFound()
    throw error
  }
}

function notFound(): Response {
  return new Response('Not found', { status: 404, headers: pageHeaders('text/plain; charset=utf-8') })
}
