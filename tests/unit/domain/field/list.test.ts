import { describe, expect, it } from 'vitest'
import { itemIdSchema, list, listRegistry } from '#domain/field/list.ts'
import { text } from '#domain/field/kinds.ts'

const rooms = list({ name: text() }, { minItems: 1, maxItems: 2 })
const room = (id: string) => ({ id, name: null })

describe('a list', () => {
  it('takes as many items as fit', () => {
    expect(rooms.safeParse([room('room0001'), room('room0002')]).success).toBe(true)
  })

  it('refuses one more', () => {
    expect(rooms.safeParse([room('room0001'), room('room0002'), room('room0003')]).success).toBe(false)
  })

  it('refuses an item without an id', () => {
    expect(rooms.safeParse([{ name: null }]).success).toBe(false)
  })

  it('knows its own bounds', () => {
    expect(listRegistry.get(rooms)).toEqual({ minItems: 1, maxItems: 2 })
  })
})

describe('an item id', () => {
  it.each(['room0001', 'a1234567', `a${'0'.repeat(39)}`])('can be %s', (id) => {
    expect(itemIdSchema.safeParse(id).success).toBe(true)
  })

  it.each(['', 'room', '1room0001', 'Room0001', 'room-0001', 'room.0001', '__proto__', `a${'0'.repeat(40)}`])(
    'cannot be %j',
    (id) => {
      expect(itemIdSchema.safeParse(id).success).toBe(false)
    },
  )
})
