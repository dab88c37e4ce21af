/**
 * Other forms of a folded word that its stem misses, since stems are taken without accents: `brodé` and `brodée`, `bijou`
 * and `bijoux`, `jeu` and `jeux`.
 */
export function otherForms(key: string): string[] {
  const forms = new Set<string>()
  const singular = key.replace(/[sx]$/, '')
  if (singular.endsWith('e')) {
    const bare = singular.endsWith('ee') ? singular.slice(0, -1) : singular
    for (const form of [bare, `${bare}s`, `${bare}e`, `${bare}es`]) forms.add(form)
  }
  if (key.endsWith('aux'))
    for (const ending of ['al', 'ail']) forms.add(key.replace(/aux$/, ending))
  if (key.endsWith('ail')) forms.add(key.replace(/ail$/, 'aux'))
  if (/(?:o|e)u$/.test(singular)) forms.add(singular).add(`${singular}x`)
  forms.delete(key)
  return [...forms]
}

/** The forms under which a word may begin a name. */
export const numberForms = (key: string): string[] => {
  const singular = key.replace(/[sx]$/, '')
  return [...new Set([key, singular, `${singular}s`, `${singular}x`])]
}
