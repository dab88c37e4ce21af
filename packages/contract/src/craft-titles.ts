/** Titles that the law keeps for whoever has shown to be one (loi n° 96-603, art. 21), by the code of their label. */
const titles = [
  ['maitre-artisan', /\bmaitres?[\s-]+artisan(?:e|s|es)?\b/g],
  ['artisan-d-art', /\bartisan(?:e|s|es)?\s+d\s?['’]\s?art\b/g],
  ['artisan', /\bartisan(?:e|s|es)?\b/g],
] as const
export type CraftTitle = (typeof titles)[number][0]

const folded = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** The titles a text uses without the badge for them. Whoever has a higher one is an artisan too. */
export const craftTitlesIn = (text: string, badges: readonly string[]): CraftTitle[] => {
  let left = folded(text)
  return titles.flatMap(([title, pattern]) => {
    const without = left.replaceAll(pattern, ' ')
    const used = without !== left
    left = without
    const granted = title === 'artisan' ? titles.map(([each]) => each) : [title]
    return used && !granted.some((each) => badges.includes(each)) ? [title] : []
  })
}
