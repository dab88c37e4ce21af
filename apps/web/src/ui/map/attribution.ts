import type { MapLibreMap } from './create-map.ts'

/** Whose data a style is made of, as its sources say, in plain text. */
export const attributionOf = (map: MapLibreMap): string => {
  const names = Object.keys(map.getStyle()?.sources ?? {})
  const said = names.flatMap((name) => {
    const { attribution } = map.getSource(name) ?? {}
    const text = new DOMParser().parseFromString(attribution ?? '', 'text/html').body.textContent
    return text?.trim() || []
  })
  return [...new Set(said)].join(' · ')
}
