import { expect, test } from 'vitest'
import { markedParts } from './marked-parts.ts'

const shown = (text: string, spans: [number, number][]) =>
  markedParts(text, spans)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('')

test('marks spans and keeps all of the text', () => {
  expect(
    shown('Savon au miel', [
      [0, 5],
      [9, 13],
    ]),
  ).toBe('[Savon] au [miel]')
  expect(shown('Savon', [])).toBe('Savon')
  expect(shown('', [])).toBe('')
})

test('spans that do not fit mark nothing', () => {
  expect(shown('Savon', [[2, 9]])).toBe('Savon')
  expect(shown('Savon', [[3, 3]])).toBe('Savon')
  expect(
    shown('Savon', [
      [0, 3],
      [2, 5],
    ]),
  ).toBe('[Sav]on')
})
