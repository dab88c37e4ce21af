import { expect, test } from 'vitest'
import { versionRead, versionTag } from './if-match.ts'
import { ProblemError } from './problem-error.ts'

test('a version comes back as it was told, whatever the coding of the answer', () => {
  for (const tag of [versionTag(12), '"12-br"', '"12-gzip"', 'W/"12"', ' "12" ']) {
    expect(versionRead(tag)).toBe(12)
  }
})

test.each([undefined, '', '*', '12', '"a"', '"12", "13"', '"1234567890"'])(
  'If-Match: %s is refused',
  (header) => {
    expect(() => versionRead(header)).toThrow(ProblemError)
  },
)
