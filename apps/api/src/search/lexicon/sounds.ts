/** Spellings of one sound in French, folded, that people take for one another. */
const families = [
  ['f', 'ph', 'ff'],
  ['c', 'k', 'q', 'qu', 'ck', 'ch'],
  ['s', 'ss', 'c', 'sc', 'z'],
  ['x', 'cs', 'ks', 'cc', 'xc'],
  ['g', 'j', 'ge', 'gu'],
  ['o', 'au', 'eau', 'ho', 'hau'],
  ['an', 'en', 'am', 'em'],
  ['in', 'ain', 'ein', 'im', 'aim', 'yn', 'un', 'en', 'ym'],
  ['on', 'om'],
  ['e', 'ai', 'ei', 'ay', 'ey'],
  ['eu', 'oeu', 'oe'],
  ['ou', 'oo', 'w'],
  ['i', 'y'],
  ['ill', 'y', 'll', 'il', 'li'],
  ['oi', 'oua', 'oy', 'wa'],
  ['ch', 'sh', 'sch'],
  ['gn', 'ni', 'ny'],
  ['v', 'w'],
  ['n', 'nn', 'mn'],
  ['kn', 'n'],
] as const

/** The same at the end of a word, where most letters are mute. */
const endings = [
  ['', 'e', 's', 't', 'x', 'd', 'p', 'z', 'es', 'ts', 'ps', 'ds'],
  ['e', 'er', 'ez', 'et', 'ee', 'es', 'ai', 'ait', 'ers', 'ets', 'ees'],
  ['o', 'ot', 'op', 'os', 'au', 'aut', 'aud', 'aux', 'eau', 'eaux'],
  ['i', 'is', 'it', 'ie', 'ies', 'il', 'y'],
  ['u', 'us', 'ut', 'ue', 'ues'],
  ['ou', 'ous', 'out', 'oux', 'oue'],
  ['eu', 'eux', 'eue', 'oeu', 'oeufs'],
  ['oi', 'ois', 'oit', 'oie', 'oix'],
  ['an', 'ant', 'ent', 'end', 'and', 'anc', 'ans', 'ants', 'ents', 'en', 'emps'],
  ['in', 'ain', 'ein', 'int', 'ins', 'ains'],
  ['on', 'ond', 'ont', 'ons', 'om', 'omb'],
  ['eur', 'eure', 'eurs', 'eures'],
  ['ar', 'are', 'ard', 'art', 'ars'],
  ['or', 'ore', 'ord', 'ort', 'ors'],
] as const

export type Spelling = { typed: string; known: string }

const bound = 128
const lastLetter = (text: string) => (text === '' ? 0 : text.charCodeAt(text.length - 1))

/** Pairs of spellings of one family, by the last letters of both. */
function byLastLetters(all: readonly (readonly string[])[]): readonly (Spelling[] | undefined)[] {
  const pairs: (Spelling[] | undefined)[] = Array.from({ length: bound * bound })
  for (const family of all) {
    for (const typed of family) {
      for (const known of family) {
        if (typed === known) continue
        const place = lastLetter(typed) * bound + lastLetter(known)
        pairs[place] = [...(pairs[place] ?? []), { typed, known }]
      }
    }
  }
  return pairs
}

const spellings = byLastLetters(families)
const spellingsOfEnds = byLastLetters(endings)
const none: readonly Spelling[] = []

/** Spellings of one sound that end in these letters. */
export const spellingsOf = (typed: number, known: number) =>
  spellings[typed * bound + known] ?? none

/** The same for ends of words; the letter 0 for an end of no letter. */
export const endingsOf = (typed: number, known: number) =>
  spellingsOfEnds[typed * bound + known] ?? none

/** Spellings that are one sound each, the longest first, and the letter that stands for it; capitals have no other. */
const letterOfSound: Record<string, string> = {
  sch: 'C',
  ch: 'C',
  sh: 'C',
  ph: 'f',
  h: '',
  eau: 'o',
  au: 'o',
  oeu: 'E',
  oe: 'E',
  eu: 'E',
  ou: 'U',
  oo: 'U',
  w: 'U',
  qu: 'k',
  ck: 'k',
  q: 'k',
  c: 'k',
  ce: 'se',
  ci: 'si',
  cy: 'si',
  sc: 's',
  z: 's',
  x: 's',
  gea: 'ja',
  geo: 'jo',
  ge: 'je',
  gi: 'ji',
  gy: 'ji',
  gue: 'ge',
  gui: 'gi',
  ai: 'e',
  ei: 'e',
  ay: 'e',
  ey: 'e',
  y: 'i',
  ill: 'i',
}
const nasals: Record<string, string> = {
  ain: 'I',
  ein: 'I',
  aim: 'I',
  in: 'I',
  im: 'I',
  yn: 'I',
  ym: 'I',
  un: 'I',
  an: 'A',
  en: 'A',
  am: 'A',
  em: 'A',
  on: 'O',
  om: 'O',
}
const spelled = new RegExp(
  `(?:${Object.keys(nasals).join('|')})(?![aeiouynm])|${Object.keys(letterOfSound)
    .sort((one, other) => other.length - one.length)
    .join('|')}`,
  'g',
)
const silentEnd = /(?:e[rtz]?|[tdp])?s*$/
const twice = /(.)\1+/g

/** What a folded word sounds like, roughly: equal for most pairs of spellings of one word, and for a few others. */
export const soundKey = (key: string) =>
  key
    .replace(spelled, (letters) => nasals[letters] ?? letterOfSound[letters] ?? letters)
    .replace(silentEnd, '')
    .replace(twice, '$1')
