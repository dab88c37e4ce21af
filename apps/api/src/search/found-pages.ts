import type { Total } from '@dansmazone/contract/list'
import type { Database } from '#db/client.ts'
import { gatherPage, listRest, type Found, type Moment } from './gather.ts'
import { inRest, restBegins, type Position } from './page-position.ts'
import { saysSomething } from './plan.ts'
import { chooseSample, gatherCap, type Sample } from './sample.ts'
import type { Kind, Scope } from './scope.ts'
import type { Variant, Variants } from './variants.ts'

/** A page of what was found, and with which of the variants. */
export type Started = {
  found: Found[]
  variant: Variant
  index: number
  sample: Sample | null
  rest: boolean
  total: Total
}
type Options = Moment & { limit: number; explain: boolean }

/** Of the first variant that finds enough. */
export async function firstPage(
  db: Database,
  kind: Kind,
  variants: Variants,
  options: Options,
): Promise<Started> {
  const [whole] = variants
  if (!saysSomething(whole.scope.plan)) return nothing(whole)
  let best: Started | null = null
  let next = 0
  for (const [index, variant] of variants.entries()) {
    if (index < next) continue
    const started = await startVariant(db, kind, variant, index, options)
    const good = started.found[0]?.good ?? 0
    if (!best || good > (best.found[0]?.good ?? 0) || best.found.length === 0) best = started
    if (good >= enoughFor(variant, variants[index + 1])) break
    if (started.found.length === 0) next = await nextToTry(db, kind, variants, index, options)
  }
  // Nothing anywhere: as it was asked, nothing given up.
  return best && best.found.length > 0 ? best : nothing(whole)
}

/** Where nothing is found at first, the last with as many words, which finds the most, says whether any other does. */
async function nextToTry(
  db: Database,
  kind: Kind,
  variants: Variants,
  index: number,
  options: Options,
): Promise<number> {
  const missing = variants[index]?.scope.missing
  if (variants[index - 1]?.scope.missing === missing) return index + 1
  const following = variants.findIndex(
    ({ scope }, other) => other > index && scope.missing !== missing,
  )
  const last = (following < 0 ? variants.length : following) - 1
  const widest = variants[last]
  if (!widest || last <= index + 1) return index + 1
  const { found } = await startVariant(db, kind, widest, last, { ...options, limit: 1 })
  return found.length === 0 ? last + 1 : index + 1
}

/** With fewer good answers, what is next to give up is given up: a place read in the text sooner than a word. */
const enough = { near: 10, words: 10, department: 3, filter: 1 }

function enoughFor({ scope }: Variant, next: Variant | undefined): number {
  if (!next) return 0
  if (next.scope.missing > scope.missing) return enough.words
  if (next.relaxed.some(({ kind }) => kind === 'radius')) return enough.near
  const last = next.relaxed.at(-1)
  const elsewhere = last?.kind === 'filter' && last.understood === 'place'
  return elsewhere ? enough.department : enough.filter
}

const nothing = (variant: Variant): Started => ({
  found: [],
  variant,
  index: 0,
  sample: null,
  rest: false,
  total: { count: 0, exact: true },
})

/** Whether so much may be found that one had better look at a part of it first: beside a place seldom. */
function mayBeMuch(kind: Kind, { plan: { clauses }, filters: { near }, byProducts }: Scope) {
  if (clauses.length === 0 || (near && !near.crowded)) return false
  // Merchants are looked for by what they sell where few are found otherwise.
  if (kind === 'merchants') return !byProducts
  return clauses.every(({ optional, frequency }) => optional || frequency > gatherCap)
}

async function startVariant(
  db: Database,
  kind: Kind,
  variant: Variant,
  index: number,
  options: Options,
): Promise<Started> {
  const { scope } = variant
  const plain = { variant, index, sample: null, rest: false }
  const glimpse = mayBeMuch(kind, scope) ? await chooseSample(db, kind, scope, options.seed) : null
  if (!glimpse?.overflows) {
    const all = await gatherPage(db, kind, scope, { ...options, sample: null, after: null })
    const count = all[0]?.count ?? 0
    if (count <= gatherCap) return { ...plain, found: all, total: { count, exact: true } }
  }
  const chosen = glimpse ?? (await chooseSample(db, kind, scope, options.seed))
  const found = await gatherPage(db, kind, scope, { ...options, ...chosen, after: null })
  const { sample } = chosen
  return { ...plain, sample, found, total: { count: gatherCap, exact: false } }
}

export async function continuePage(
  db: Database,
  kind: Kind,
  variant: Variant,
  position: Position,
  options: Options,
): Promise<Started> {
  const { scope } = variant
  const { sample, score, id } = position
  const started = { variant, index: position.variant, sample, total: { count: 0, exact: true } }
  if (sample && position.rest) {
    const after = score === restBegins ? null : id
    const rest = await listRest(db, kind, scope, { sample, after, limit: options.limit })
    return {
      ...started,
      rest: true,
      sample: rest.length > options.limit ? sample : null,
      found: rest.map((each) => ({ ...each, score: inRest, count: 0, good: 0 })),
    }
  }
  const found = await gatherPage(db, kind, scope, { ...options, sample, after: { score, id } })
  return { ...started, found, rest: false }
}
