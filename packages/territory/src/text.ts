/**
 * The form under which a place name is looked up, so that `St Geniez`, `saint-géniez` and
 * `SAINT GENIEZ` are one: lower case, no accents or ligatures, hyphens and apostrophes as spaces,
 * `st` and `ste` in full.
 */
export function normalizeName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')
}
