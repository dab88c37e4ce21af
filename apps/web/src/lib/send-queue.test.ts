import { expect, test } from 'vitest'
import { type KeptFile, SendQueue } from './send-queue.ts'

const file = (name: string) => new File(['…'], name)

const setUp = (outcomes: Record<string, Error> = {}) => {
  const store = new Map<string, KeptFile>()
  const sent: string[] = []
  let network = true
  const create = () => {
    const queue = new SendQueue({
      kept: async () => [...store.values()],
      keep: async (kept) => void store.set(kept.key, kept),
      drop: async (key) => void store.delete(key),
      newKey: () => crypto.randomUUID(),
      retryMs: 1_000_000,
    })
    queue.entrust({
      send: async ({ name }) => {
        if (!network) throw new TypeError('no network')
        if (outcomes[name]) throw outcomes[name]
        sent.push(name)
      },
      failureOf: (error) => (error instanceof TypeError ? null : 'refused'),
      isRefused: (error) => error instanceof RangeError,
    })
    return queue
  }
  return { create, store, sent, setNetwork: (up: boolean) => (network = up) }
}

test('files leave one after the other, in their order, and the device forgets them', async () => {
  const { create, store, sent } = setUp()
  const queue = create()
  await queue.add([file('a'), file('b')])
  expect(sent).toEqual(['a', 'b'])
  expect([queue.items(), store.size]).toEqual([[], 0])
})

test('without a network they wait on the device, and another page sends them when it is back', async () => {
  const { create, store, sent, setNetwork } = setUp()
  const queue = create()
  setNetwork(false)
  await queue.add([file('a'), file('b')])
  expect(queue.items().map(({ state }) => state)).toEqual(['offline', 'offline'])
  queue.stop()
  expect(store.size).toBe(2)
  setNetwork(true)
  await create().resume()
  expect(sent).toEqual(['a', 'b'])
  expect(store.size).toBe(0)
})

test('one that is refused for what it is is told from one that may go the next time', async () => {
  const { create } = setUp({ svg: new RangeError('no photo'), full: new Error('later') })
  const queue = create()
  await queue.add([file('svg'), file('full')])
  expect(queue.items().map(({ name, refused }) => [name, refused])).toEqual([
    ['svg', true],
    ['full', false],
  ])
})

test('one that is refused says why and holds up no other; it can be given up', async () => {
  const { create, sent, store } = setUp({ svg: new Error('refused') })
  const queue = create()
  await queue.add([file('svg'), file('b')])
  expect(sent).toEqual(['b'])
  const [left] = queue.items()
  expect(left).toMatchObject({ name: 'svg', state: 'failed', failure: 'refused' })
  queue.giveUp(left?.key ?? '')
  expect(queue.items()).toEqual([])
  expect(store.size).toBe(0)
})
