import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Autosave, type Failure, type Kept, type Versioned } from './autosave.ts'

type Fields = { name: string; phone: string; story: string }

const start: Versioned<Fields> = { version: 1, fields: { name: 'Roux', phone: '', story: '' } }

/** A server that keeps versions, and a device that keeps edits. */
const world = (failures: (Failure | null)[] = []) => {
  let stored = start
  let kept: Kept<Fields> | null = null
  const sent: Partial<Fields>[] = []
  const saver = new Autosave(start, {
    save: async (edits, version) => {
      sent.push(edits)
      const failure = failures.shift()
      if (failure) throw Object.assign(new Error(failure.kind), { failure })
      if (version !== stored.version) {
        throw Object.assign(new Error('conflict'), { failure: { kind: 'conflict' } })
      }
      stored = { version: version + 1, fields: { ...stored.fields, ...edits } }
      return stored
    },
    reload: async () => stored,
    failureOf: (error) => (error as { failure?: Failure }).failure ?? { kind: 'failed' },
    keep: (edits) => {
      kept = structuredClone(edits)
    },
    now: () => 1000,
  })
  const elsewhere = (edits: Partial<Fields>) => {
    stored = { version: stored.version + 1, fields: { ...stored.fields, ...edits } }
  }
  return { saver, sent, elsewhere, stored: () => stored, kept: () => kept }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('what is typed is saved once, a moment after the last letter', async () => {
  const { saver, sent, stored } = world()
  saver.edit({ name: 'Roux e' })
  saver.edit({ name: 'Roux et fils' })
  expect(saver.state().fields.name).toBe('Roux et fils')
  await vi.advanceTimersByTimeAsync(1000)
  expect(sent).toEqual([{ name: 'Roux et fils' }])
  expect(stored().fields.name).toBe('Roux et fils')
  expect(saver.state()).toMatchObject({ status: 'saved', savedAt: 1000, version: 2 })
})

test('without a network the edits are kept on the device, then saved when it is back', async () => {
  const { saver, kept, stored } = world([{ kind: 'offline' }])
  saver.edit({ phone: '05 65 00 00 00' })
  await vi.advanceTimersByTimeAsync(1000)
  expect(saver.state().status).toBe('kept')
  expect(kept()).toEqual({ edits: { phone: '05 65 00 00 00' }, before: { phone: '' } })
  await vi.advanceTimersByTimeAsync(20_000)
  expect(stored().fields.phone).toBe('05 65 00 00 00')
  expect(kept()).toBeNull()
})

test('what a device kept from another time is taken up and saved', async () => {
  const { saver, stored } = world()
  saver.resume({ edits: { story: 'Depuis 1920' }, before: { story: '' } })
  expect(saver.state().fields.story).toBe('Depuis 1920')
  await vi.advanceTimersByTimeAsync(1000)
  expect(stored().fields.story).toBe('Depuis 1920')
})

test('two members who change different fields both keep their work, unasked', async () => {
  const { saver, elsewhere, stored } = world()
  elsewhere({ phone: '06' })
  saver.edit({ name: 'Roux et fils' })
  await vi.advanceTimersByTimeAsync(3000)
  expect(stored().fields).toEqual({ name: 'Roux et fils', phone: '06', story: '' })
  expect(saver.state()).toMatchObject({ status: 'saved', conflict: null })
})

test.each([
  ['mine', 'Roux et fils'],
  ['theirs', 'Roux et filles'],
] as const)('a field both have changed is asked about: %s', async (choice, name) => {
  const { saver, elsewhere, stored } = world()
  elsewhere({ name: 'Roux et filles' })
  saver.edit({ name: 'Roux et fils', phone: '05' })
  await vi.advanceTimersByTimeAsync(3000)
  expect(saver.state().status).toBe('conflict')
  expect(saver.state().conflict).toMatchObject({ fields: ['name'], mine: { name: 'Roux et fils' } })
  expect(stored().fields.name).toBe('Roux et filles')
  saver.resolve(choice)
  await vi.advanceTimersByTimeAsync(3000)
  expect(stored().fields).toEqual({ name, phone: '05', story: '' })
  expect(saver.state().conflict).toBeNull()
})

test('a field that is refused keeps none of the others from being saved, and says why', async () => {
  const { saver, sent, stored, kept } = world([
    { kind: 'invalid', errors: { phone: 'Ce n’est pas un numéro.' } },
  ])
  saver.edit({ phone: 'abc', name: 'Roux et fils' })
  await vi.advanceTimersByTimeAsync(3000)
  expect(sent.at(-1)).toEqual({ name: 'Roux et fils' })
  expect(stored().fields).toEqual({ name: 'Roux et fils', phone: '', story: '' })
  expect(saver.state()).toMatchObject({
    status: 'invalid',
    errors: { phone: 'Ce n’est pas un numéro.' },
    fields: { phone: 'abc' },
  })
  expect(kept()?.edits).toEqual({ phone: 'abc' })
  saver.edit({ phone: '05 65 00 00 00' })
  expect(saver.state().errors).toEqual({})
  await vi.advanceTimersByTimeAsync(3000)
  expect(stored().fields.phone).toBe('05 65 00 00 00')
})

test('what is typed while a save is on its way is saved after it', async () => {
  const { saver, sent, stored } = world()
  saver.edit({ name: 'A' })
  const flushed = saver.flush()
  saver.edit({ name: 'AB' })
  await flushed
  await vi.advanceTimersByTimeAsync(3000)
  expect(sent).toEqual([{ name: 'A' }, { name: 'AB' }])
  expect(stored().fields.name).toBe('AB')
})
