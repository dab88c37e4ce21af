import { areNeighbours } from './keyboard.ts'
import { endingsOf, type Spelling, spellingsOf } from './sounds.ts'

const half = 0.5
const longest = 40
const width = longest + 1
/** Of every call; nothing is read that the same call has not written. */
const table = new Float64Array(width * width)
const letterH = 104
const at = (row: number, column: number) => table[row * width + column] ?? Infinity
/** The longest spelling of a sound: so many rows back a better way may still begin. */
const reach = 4

/**
 * Mistakes between what was typed and a known word, both folded: letters missing, too many, wrong or swapped count 1; a
 * neighbouring key, a doubled letter, another spelling of the sound, a silent end count ½. Infinite beyond `limit`.
 */
export function typingDistance(typed: string, known: string, limit: number): number {
  if (typed === known) return 0
  if (typed.length > longest || known.length > longest) return Infinity
  for (let j = 0; j <= known.length; j += 1) {
    table[j] = j === 0 ? 0 : at(0, j - 1) + letterCost(known, j - 1)
  }
  let living = reach
  for (let i = 1; i <= typed.length; i += 1) {
    let least = Infinity
    for (let j = 0; j <= known.length; j += 1) {
      const cost = cellCost(typed, known, i, j)
      table[i * width + j] = cost
      if (cost < least) least = cost
    }
    living = least > limit ? living - 1 : reach
    if (living === 0) return Infinity
  }
  const distance = endCost(typed, known)
  return distance > limit ? Infinity : distance
}

function cellCost(typed: string, known: string, i: number, j: number): number {
  let cost = at(i - 1, j) + letterCost(typed, i - 1)
  if (j === 0) return cost
  const one = typed.charCodeAt(i - 1)
  const other = known.charCodeAt(j - 1)
  cost = Math.min(
    cost,
    at(i, j - 1) + letterCost(known, j - 1),
    at(i - 1, j - 1) + (one === other ? 0 : areNeighbours(one, other) ? half : 1),
  )
  if (i > 1 && j > 1 && one !== other && isSwapped(typed, known, i, j)) {
    cost = Math.min(cost, at(i - 2, j - 2) + 1)
  }
  for (const { typed: here, known: there } of spellingsOf(one, other)) {
    if (here.length > i || there.length > j) continue
    if (!typed.startsWith(here, i - here.length) || !known.startsWith(there, j - there.length)) {
      continue
    }
    cost = Math.min(cost, at(i - here.length, j - there.length) + half)
  }
  return cost
}

const isSwapped = (typed: string, known: string, i: number, j: number) =>
  typed.charCodeAt(i - 1) === known.charCodeAt(j - 2) &&
  typed.charCodeAt(i - 2) === known.charCodeAt(j - 1)

/** Of a letter too many or missing: h is mute, and a double letter sounds like one. */
function letterCost(word: string, place: number) {
  const letter = word.charCodeAt(place)
  return letter === letterH || (place > 0 && word.charCodeAt(place - 1) === letter) ? half : 1
}

/** The cheapest way to the end, where another spelling of the last sound costs ½. */
function endCost(typed: string, known: string) {
  const one = typed.charCodeAt(typed.length - 1)
  const other = known.charCodeAt(known.length - 1)
  return Math.min(
    at(typed.length, known.length),
    costBefore(typed, known, endingsOf(one, other)),
    costBefore(typed, known, endingsOf(0, other)),
    costBefore(typed, known, endingsOf(one, 0)),
  )
}

function costBefore(typed: string, known: string, endings: readonly Spelling[]) {
  let cost = Infinity
  for (const { typed: here, known: there } of endings) {
    if (here.length >= typed.length || there.length >= known.length) continue
    if (!typed.endsWith(here) || !known.endsWith(there)) continue
    cost = Math.min(cost, at(typed.length - here.length, known.length - there.length) + half)
  }
  return cost
}
