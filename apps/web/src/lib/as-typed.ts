const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What was saved, with the spaces that someone still typing has left at the end: a field does not eat them. */
export const asTyped = <Value>(typed: unknown, saved: Value): Value => {
  if (typeof saved === 'string') {
    return typeof typed === 'string' && typed.trim() === saved ? (typed as Value) : saved
  }
  if (!isObject(saved) || !isObject(typed)) return saved
  return Object.fromEntries(
    Object.entries(saved).map(([key, value]) => [key, asTyped(typed[key], value)]),
  ) as Value
}
