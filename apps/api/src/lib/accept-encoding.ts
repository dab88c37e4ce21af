const codings = ['br', 'gzip'] as const
export type Coding = (typeof codings)[number] | 'identity'

/** The coding to answer in (RFC 9110 12.5.3): the most wanted of ours, the densest of those wanted as much. */
export function negotiateCoding(acceptEncoding: string | undefined): Coding {
  if (!acceptEncoding) return 'identity'
  const wanted = new Map(
    acceptEncoding.split(',').map((part) => {
      const [coding = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      const quality = parameters.find((each) => each.startsWith('q='))?.slice(2) ?? '1'
      return [coding, Number.parseFloat(quality) || 0] as const
    }),
  )
  const qualityOf = (coding: string) => wanted.get(coding) ?? wanted.get('*') ?? 0
  const [best] = codings.toSorted((one, other) => qualityOf(other) - qualityOf(one))
  return best && qualityOf(best) > 0 ? best : 'identity'
}
