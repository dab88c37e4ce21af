import { expect, test } from 'vitest'
import { nextPath } from './next-path.ts'

test('a path of the site is followed', () => {
  expect(nextPath('/pro/compte?vue=mot-de-passe')).toBe('/pro/compte?vue=mot-de-passe')
})

test.each([null, '', 'pro', '//evil.example', '/\\evil.example', 'https://evil.example', '/a b'])(
  '%j leads nowhere',
  (asked) => {
    expect(nextPath(asked)).toBeNull()
  },
)
