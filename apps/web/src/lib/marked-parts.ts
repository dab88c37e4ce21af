export type MarkedPart = { from: number; text: string; marked: boolean }

/** A text cut at spans (UTF-16, end excluded); those that overlap another or end beyond it are of another wording. */
export const markedParts = (
  text: string,
  spans: readonly (readonly [number, number])[],
): MarkedPart[] => {
  const parts: MarkedPart[] = []
  let end = 0
  const add = (from: number, to: number, marked: boolean) => {
    if (to > from) parts.push({ from, text: text.slice(from, to), marked })
  }
  for (const [from, to] of spans) {
    if (from < end || to <= from || to > text.length) continue
    add(end, from, false)
    add(from, to, true)
    end = to
  }
  add(end, text.length, false)
  return parts
}
