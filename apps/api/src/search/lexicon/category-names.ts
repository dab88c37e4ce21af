import { textKey } from '#lib/text-key.ts'

type Names = { nameFr: string; nameEn: string; nameOc: string; synonyms: string[] }

/** A folded phrase that means a category; `named` for its names, whole or of one of several things. */
export type Naming = { words: string[]; named: boolean }

/** What joins several things in one name: “Verre et vitrail”, “Thés, cafés et infusions”. */
const joints = { fr: /,| et /, en: /,| and /, oc: /,| e / }

const namings = (texts: readonly string[], named: boolean): Naming[] =>
  texts
    .map(textKey)
    .filter((phrase) => phrase !== '')
    .map((phrase) => ({ words: phrase.split(' '), named }))

/** French stems make one word of several of another language: those are for French phrases only. */
export function namesOf({ nameFr, nameEn, nameOc, synonyms }: Names) {
  return {
    french: [...namings([nameFr, ...nameFr.split(joints.fr)], true), ...namings(synonyms, false)],
    foreign: namings(
      [nameEn, ...nameEn.split(joints.en), nameOc, ...nameOc.split(joints.oc)],
      true,
    ),
  }
}
