import { expect, test, vi } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

test('an act pressed twice is done once, and can be asked again when it is over', async () => {
  const told: boolean[] = []
  const press = oneAtATime((running) => told.push(running))
  const ends: (() => void)[] = []
  const act = vi.fn<() => Promise<void>>(
    () => new Promise<void>((resolve) => void ends.push(resolve)),
  )
  press(act)
  press(act)
  expect(act).toHaveBeenCalledTimes(1)
  ends[0]?.()
  await vi.waitFor(() => expect(told).toEqual([true, false]))
  press(act)
  expect(act).toHaveBeenCalledTimes(2)
})

test('what is done at once holds nothing up', () => {
  const press = oneAtATime(() => expect.unreachable())
  const act = vi.fn<() => void>()
  press(act)
  press(act)
  expect(act).toHaveBeenCalledTimes(2)
})
