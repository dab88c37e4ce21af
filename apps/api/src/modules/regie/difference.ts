import { isDeepStrictEqual } from 'node:util'
import type { FieldDifference } from '@dansmazone/contract/review'

/** Objects whose parts are read one by one. */
const opened = new Set(['address', 'hours', 'price', 'attributes', 'socials', 'made', 'material'])

type Values = Record<string, unknown>

/** Field by field, in the order of the sheet; where nothing is public, what is written. */
export function differenceOf(before: object | null, after: object): FieldDifference[] {
  const old = flat(before ?? {})
  const next = flat(after)
  return [...new Set([...Object.keys(next), ...Object.keys(old)])].flatMap((field) => {
    const [from = null, to = null] = [old[field], next[field]]
    const same = before === null ? isNothing(to) : isDeepStrictEqual(from, to)
    return same ? [] : [{ field, before: from, after: to }]
  })
}

function flat(fields: object): Values {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]: [string, unknown]) =>
      opened.has(name) && typeof value === 'object' && value !== null
        ? Object.entries(value).map(([part, each]) => [`${name}.${part}`, each])
        : [[name, value]],
    ),
  )
}

const isNothing = (value: unknown) =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0)
