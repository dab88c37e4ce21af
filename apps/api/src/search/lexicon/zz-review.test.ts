import { expect, test } from 'vitest'
import { createLexicon } from './lexicon.ts'
test('t', () => {
  const syl = 'ba be bi bo bu ca ce co cou cha che da de di dou fa fe ga gue ja la le lou lin ma me mi mou na ne no nou pa pe pi pou ra re ri rou sa se si sou ta te ti tou va ve vi vin rie ier ette age eau'.split(' ')
  let seed = 1
  const rnd = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648
  const keys = new Set<string>()
  while (keys.size < 100_000) keys.add(Array.from({ length: 2 + Math.floor(rnd() * 4) }, () => syl[Math.floor(rnd() * syl.length)]).join(''))
  const lexicon = createLexicon([...keys].map((key) => ({ key, shown: key, lexeme: key, productCount: Math.floor(rnd() * 50), merchantCount: 0 })))
  for (const n of [4, 5, 8, 12]) {
    const words = Array.from({ length: 40 }, () => Array.from({ length: n }, () => 'abcdefilmnoprstuv'[Math.floor(rnd() * 17)]).join(''))
    for (const w of words) lexicon.correct(w)
    const t = performance.now()
    for (const w of words) lexicon.correct(w)
    const u = performance.now()
    for (const w of words) lexicon.complete(w.slice(0, 3), 12)
    console.log(n, ((u - t) / 40).toFixed(2), 'ms each correct;', ((performance.now() - u) / 40).toFixed(3), 'complete')
  }
  expect(1).toBe(1)
}, 60000)
