/** Local minutes of a day, `to` excluded; past 1440 is the next day. */
export type Span = { from: number; to: number }

/** Reads an `int4multirange` as Postgres prints it: `{[570,750),[840,1140)}`. */
export function parseSpans(text: string): Span[] {
  return [...text.matchAll(/\[(\d+),(\d+)\)/g)].map(([, from, to]) => ({
    from: Number(from),
    to: Number(to),
  }))
}

export const formatSpans = (spans: Span[]) =>
  `{${spans.map(({ from, to }) => `[${from},${to})`).join(',')}}`

export function toClock(minute: number) {
  const ofDay = minute > 1440 ? minute - 1440 : minute
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`
}
