import type { Locale } from '@dansmazone/contract/vocabulary'
import { textKey } from '#lib/text-key.ts'
import { type Candidate, candidate } from './candidate.ts'
import type { Label } from './gazetteer.ts'
import { find, type Line, phrase } from './phrases.ts'

/** What people type for a label besides its names. */
const alsoSaid: Record<string, string> = {
  'fait-main': `(?:fait|fabrique|realise|confectionne|cousu|tisse|tricote|tourne|forge|peint|cree)(?:e|s|es)? (?:a la )?mains?|hand ?made|hand made`,
  'agriculture-biologique':
    'bios?|biologiques?|organic|agriculture bio|(?:label|certifiee?s?) (?:bio|ab)',
  'entreprise-du-patrimoine-vivant': 'epv|patrimoine vivant',
  'artisan-d-art': '(?:artisan(?:e|s|es)?|metiers?) d art',
  'maitre-artisan': 'maitres? artisans?',
  aop: 'aop|aoc|appellation d origine(?: protegee| controlee)?|pdo',
  igp: 'igp|indication geographique(?: protegee)?|pgi',
  'label-rouge': 'label rouge',
  'oeko-tex': 'oeko ?tex',
  'imprim-vert': 'imprim ?vert',
  'cosmetique-bio': 'cosmetiques? (?:bios?|naturels? bios?|biologiques?)',
  'matiere-recyclee':
    '(?:en )?(?:matieres?|materiaux) (?:recycle(?:e|s|es)?)|upcycl(?:ing|e|ee|es|ees)|surcyclage',
  'nature-et-progres': 'nature (?:et )?progres',
}

/** Each word of a name with or without its plural. */
const namePattern = (name: string) =>
  textKey(name)
    .split(' ')
    .map((word) => (word.length > 3 ? `${word.replace(/[sx]$/, '')}[sx]?` : word))
    .join(' ')

/** Reads the labels of the database by their names, in every language, and by their codes. */
export function createLabelReader(labels: Label[]) {
  const known = labels.map(({ code, names }) => {
    const patterns = [code, ...Object.values(names)].map(namePattern).filter(Boolean)
    return { code, names, says: phrase([...patterns, alsoSaid[code]].filter(Boolean).join('|')) }
  })
  return (line: Line, locale: Locale): Candidate[] =>
    known.flatMap(({ code, names, says }) =>
      find(line, says).map((found) =>
        candidate(found, {
          kind: 'label',
          words: '',
          mode: 'either',
          label: { code, name: names[locale] },
        }),
      ),
    )
}
