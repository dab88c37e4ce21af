import { expect, test } from 'vitest'
import { putBack } from './put-back.ts'

const image = (mediaId: string, alt = '') => ({ mediaId, alt })
const [a, b, c] = [image('a'), image('b'), image('c')]

test('what was done to the others meanwhile stays', () => {
  expect(putBack([image('b', 'Vase'), c], a, 0)).toEqual([a, image('b', 'Vase'), c])
  expect(putBack([c], b, 1)).toEqual([c, b])
  expect(putBack([], c, 2)).toEqual([c])
})

test('one that is there already is there once', () => {
  expect(putBack([b, a], a, 0)).toEqual([b, a])
})
