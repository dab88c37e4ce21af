import { textKey } from '#lib/text-key.ts'

type Names = { nameFr: string; nameEn: string; nameOc: string; synonyms: string[] }

/** What joins several things in one name: “Verre et vitrail”, “Thés, cafés et infusions”. */
const joints = { fr: /,| et /, en: /,| and /, oc: /,| e / }

/** Each sequence of words that means a category, folded; `named` for its names, whole or of one of several things. */
export function namesOf({ nameFr, nameEn, nameOc, synonyms }: Names) {
  const names = [
    nameFr,
    ...nameFr.split(joints.fr),
    nameEn,
    ...nameEn.split(joints.en),
    nameOc,
    ...nameOc.split(joints.oc),
  ]
  const phrases = new Map<string, boolean>()
  for (const synonym of synonyms) phrases.set(textKey(synonym), false)
  for (const name of names) phrases.set(textKey(name), true)
  phrases.delete('')
  return Array.from(phrases, ([phrase, named]) => ({ words: phrase.split(' '), named }))
}
