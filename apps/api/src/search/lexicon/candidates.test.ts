import { expect, test } from 'vitest'
import { createCandidates } from './candidates.ts'

test('of 100,000 words, a small part is looked at and a few hundred are compared', () => {
  const syllables = 'ba ce di fo gu la me ni po ru sa te vi zo chou tre blan gri pro quin'.split(
    ' ',
  )
  const keys = Array.from({ length: 100_000 }, (_, index) => {
    let word = ''
    for (let rest = index + 20; rest > 0; rest = Math.floor(rest / 20)) word += syllables[rest % 20]
    return word
  })
  const candidates = createCandidates(keys)
  for (const key of ['choutrebla', 'gugugu', 'blanprovi', 'sate']) {
    const { indices, read } = candidates(key)
    expect(indices.length).toBeLessThanOrEqual(400)
    expect(read).toBeLessThan(2.5 * keys.length)
  }
})

test('what looks or sounds alike is found, each once', () => {
  const keys = ['couteau', 'cadeau', 'savon', 'pharmacie', 'montagne']
  const candidates = createCandidates(keys)
  const found = (key: string) => candidates(key).indices.map((index) => keys[index])
  expect(found('coutau')).toEqual(['couteau', 'cadeau'])
  expect(found('kado')).toEqual(['cadeau'])
  expect(found('farmacie')).toEqual(['pharmacie'])
  expect(found('xyz')).toEqual([])
  expect(found('coutau')).toEqual(['couteau', 'cadeau'])
})
