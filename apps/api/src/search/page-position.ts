import type { Sample } from './sample.ts'

/** Where a page by relevance ended: in what was ranked, or in the rest that comes after it. */
export type Position = {
  variant: number
  sample: Sample | null
  rest: boolean
  score: string
  id: string
}

/** In place of a score: the rest is next, or has begun. */
export const restBegins = '-1'
export const inRest = '-2'

export function writePosition({ variant, sample, rest, score, id }: Position, now: Date): string[] {
  const drawn = sample ? [rest ? 'r' : 's', sample.firstShard, ...sample.shards].join('.') : 'g'
  const shown = sample && rest && score !== inRest ? restBegins : score
  return [drawn, String(variant), shown, id, String(now.getTime())]
}

export function readPosition([drawn = 'g', variant, score = '0', id = '']: string[]): Position {
  const [phase, firstShard, ...shards] = drawn.split('.')
  const sample =
    phase === 'g' ? null : { firstShard: Number(firstShard), shards: shards.map(Number) }
  return { variant: Number(variant), sample, rest: phase === 'r', score, id }
}

export const positionChecks = [
  (key: string) => key === 'g' || /^[rs]\.\d{1,2}(\.([1-9]|[1-5]\d|6[0-4])){3,4}$/.test(key),
  (key: string) => /^\d{1,3}$/.test(key),
  (key: string) => /^-?\d{1,8}(\.\d{1,20})?(e-?\d{1,2})?$/.test(key),
  (key: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key),
  (key: string) => /^\d{1,14}$/.test(key),
]
