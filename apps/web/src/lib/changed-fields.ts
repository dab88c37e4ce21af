/** Whether two values of a form say the same; they are plain data. */
export const same = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

/** Edits told apart by what has become of their fields meanwhile. */
export const parted = <Fields extends object>(
  edits: Partial<Fields>,
  before: Partial<Fields>,
  now: Fields,
): {
  /** They have become just that: nothing is left to do. */
  settled: (keyof Fields & string)[]
  /** They have become something else than they were and than is wanted. */
  disputed: (keyof Fields & string)[]
} => {
  const names = Object.keys(edits) as (keyof Fields & string)[]
  const settled = names.filter((name) => same(edits[name], now[name]))
  const disputed = names.filter(
    (name) => !settled.includes(name) && name in before && !same(before[name], now[name]),
  )
  return { settled, disputed }
}
