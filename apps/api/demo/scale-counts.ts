import type { Choices } from '#illustrations/random.ts'
import { StartupError } from '#lib/startup-error.ts'

const most = 5000

/** How many products each merchant has: a few for most, thousands for some; in no order, their sum is exact. */
export function longTail(merchants: number, products: number, choices: Choices): Uint16Array {
  if (products > merchants * most)
    throw new StartupError(
      'configuration',
      `${merchants} merchants cannot hold ${products} products`,
      `Ask for ${most} products per merchant at most`,
    )
  const counts = spread(merchants, products)
  let sum = counts.reduce((total, count) => total + count, 0)
  while (sum !== products) {
    const at = choices.int(0, merchants - 1)
    const next = (counts[at] ?? 0) + Math.sign(products - sum)
    if (next < 0 || next > most) continue
    sum += next - (counts[at] ?? 0)
    counts[at] = next
  }
  shuffle(counts, choices)
  return counts
}

/** The quantiles of a bounded Pareto law, its exponent found by halving so that their sum is about right. */
function spread(merchants: number, products: number): Uint16Array {
  if (products <= merchants)
    return Uint16Array.from({ length: merchants }, (_, i) => (i < products ? 1 : 0))
  let low = -20
  let high = 20
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2
    if (sumOf(quantiles(merchants, middle)) > products) low = middle
    else high = middle
  }
  return quantiles(merchants, high)
}

function quantiles(merchants: number, exponent: number): Uint16Array {
  const furthest = 1 - most ** -exponent
  return Uint16Array.from({ length: merchants }, (_, i) => {
    const share = (i + 0.5) / merchants
    if (Math.abs(exponent) < 1e-9) return most ** share
    return (1 - share * furthest) ** (-1 / exponent)
  })
}

const sumOf = (counts: Uint16Array) => counts.reduce((total, count) => total + count, 0)

function shuffle(counts: Uint16Array, choices: Choices) {
  for (let last = counts.length - 1; last > 0; last -= 1) {
    const other = choices.int(0, last)
    const kept = counts[last] ?? 0
    counts[last] = counts[other] ?? 0
    counts[other] = kept
  }
}
