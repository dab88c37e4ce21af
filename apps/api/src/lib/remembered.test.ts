import { expect, test } from 'vitest'
import { remembered } from './remembered.ts'

test('what comes often is made once, and what is remembered is bounded', () => {
  const made: string[] = []
  const twice = remembered((text) => {
    made.push(text)
    return text + text
  })
  expect([twice('a'), twice('a')]).toEqual(['aa', 'aa'])
  for (let text = 0; text < 2000; text += 1) twice(String(text))
  made.length = 0
  expect([twice('a'), twice('1999'), twice('1999')]).toEqual(['aa', '19991999', '19991999'])
  expect(made).toEqual(['1999', '1999'])
})
