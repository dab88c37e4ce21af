/** Words that stay small inside names of streets and shops. */
const small = new Set(
  'à au aux d de des du en et l la le les par pour près rue avenue boulevard place chemin route impasse allée quai cours faubourg square lieu-dit lieudit résidence lotissement bis ter quater'.split(
    ' ',
  ),
)
const alwaysCapital = new Set(['ZA', 'ZI', 'ZAC', 'ZAE', 'BP', 'CS', 'SA', 'SAS', 'SARL', 'EURL'])
/** As the register shortens them. */
const whole: Record<string, string> = {
  ALL: 'allée',
  AV: 'avenue',
  BD: 'boulevard',
  BVD: 'boulevard',
  CHE: 'chemin',
  FG: 'faubourg',
  IMP: 'impasse',
  LD: 'lieu-dit',
  LOT: 'lotissement',
  PL: 'place',
  RES: 'résidence',
  RTE: 'route',
  SQ: 'square',
}

/** Words all in capitals, as the register writes, in the usual way; accents it has lost stay lost. */
export function withoutCapitals(text: string): string {
  if (text !== text.toUpperCase()) return text
  const words = text.replace(/\b([DL]) (?=[AEIOUYH])/g, "$1'").split(' ')
  const usually = words.map((word, index) => {
    const afterNumber = /^(\d+|BIS|TER|QUATER|[A-Z])$/.test(words[index - 1] ?? '')
    return (afterNumber ? whole[word] : undefined) ?? usual(word)
  })
  const sentence = usually.join(' ')
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function usual(word: string): string {
  if (alwaysCapital.has(word)) return word
  const lower = word.toLowerCase()
  if (small.has(lower)) return lower
  return lower
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/^[DL](?=['’])/, (letter) => letter.toLowerCase())
}
