import type { Word } from '#search/types.ts'

const units = 'cl|ml|l|g|kg|cm|mm'
const numberAndUnit = new RegExp(`(\\d) (${units})\\b`, 'g')
const unit = new RegExp(`^(${units})$`)

/** A folded text with its quantities in one word, as the index has them: `50 cl` is `50cl`. */
export const joinUnits = (key: string) => key.replace(numberAndUnit, '$1$2')

/**
 * Words too common to be looked for in texts: French ones, and those of English shoppers. Not `the` (thé), `or` (gold)
 * or `sans` (sans gluten).
 */
const stopWords = new Set(
  `a au autour aux avec c ce ces cet cette chez comme d dans de des du elle elles en entre est et eux hui il ils j je
   jusqu jusque l la le les leur leurs lors lui m ma mais me meme mes moi mon n ne ni nos notre nous on ont ou par pas
   pour pres qu que quel quelle quelles quels qui s sa se ses si son sont sous sur t ta te tes toi ton tu un une vers
   vos votre vous y
   and at by for from in my of to with`.split(/\s+/),
)

/** Whether a folded word is not looked for in texts. */
export const isStopWord = (key: string) => key === '€' || stopWords.has(key)

const letterOrDigit = /[a-z0-9]/

/**
 * The words of a search, as `lib/text-key.ts` folds them and `joinUnits` joins them, each with its place in what was
 * typed; the sign of the euro is a word too, for the prices.
 */
export function wordsOf(q: string): Word[] {
  const words: Word[] = []
  let open: Word | null = null
  let at = 0
  const close = () => {
    if (open) append(words, open)
    open = null
  }
  for (const character of q) {
    const end = at + character.length
    if (character === '€') {
      close()
      words.push({ key: '€', start: at, end })
    } else {
      let start = at
      for (const letter of folded(character)) {
        if (letterOrDigit.test(letter)) {
          open ??= { key: '', start, end }
          open.key += letter
          open.end = end
        } else close()
        // A second word out of one character (½) has no place of its own.
        start = end
      }
    }
    at = end
  }
  close()
  return words
}

/** The rule of `textKey`, for one character: what is neither letter nor digit in the answer ends a word. */
const folded = (character: string) =>
  /^[a-z0-9 ]$/.test(character)
    ? character
    : character
        .replace(/[Œœ]/, 'oe')
        .replace(/[Ææ]/, 'ae')
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase()

function append(words: Word[], word: Word) {
  const previous = words.at(-1)
  if (previous && /\d$/.test(previous.key) && unit.test(word.key)) {
    previous.key += word.key
    previous.end = word.end
  } else words.push({ ...word })
}
