import type { Understood } from '@dansmazone/contract/search'
import type { Word } from '#search/types.ts'
import { type Candidate, candidate } from './candidate.ts'
import type { Gazetteer } from './gazetteer.ts'
import { createNameFinder } from './names.ts'
import { find, lineOf, phrase } from './phrases.ts'

type MadeIn = Extract<Understood, { kind: 'origin' }>['madeIn']

const made = `(?:fabrique|fait|produit|confectionne|concu|tisse|forge|cultive|eleve|cree|elabore|realise|transforme)(?:e|s|es)?`
const madeAt = phrase(
  `(?:${made} (en|dans|a|au|aux|sur)|made in|produced in|grown in|origine(?: (?:de|du|d|des))?|originaires? (?:de|du|d|des|en)|(?:de )?fabrication (?:en|a|de|du|d)|(?:en )?provenance (?:de|du|d|des)|(?:qui )?(?:vient|viennent|venant|provenant) (?:de|du|d|des))`,
)
const local = phrase(
  `(?:${made} )?ici|d ici|loca(?:l|le|ux|les)|(?:${made} )?localement|(?:${made} )?(?:de|dans) (?:la|notre|ma) region|regiona(?:l|le|ux|les)|(?:en )?circuits? courts?|(?:${made} )?de chez nous`,
)

/** Where one wants it to have been made. */
export function createOriginReader(gazetteer: Gazetteer) {
  return (words: readonly Word[]): Candidate[] => {
    const line = lineOf(words)
    const finder = createNameFinder(gazetteer, words)
    const found: Candidate[] = []
    const add = (from: number, to: number, mode: 'filter' | 'either', madeIn: MadeIn) =>
      found.push(candidate({ from, to }, { kind: 'origin', words: '', mode, madeIn }))
    for (const { from, to } of find(line, madeAt)) {
      const area = finder.areaAt(to)
      const communes = finder.communesAt(to, words[to - 1]?.key)
      const [first] = communes?.entries ?? []
      if (area?.kind === 'region') add(from, area.to, 'filter', theRegion(area.area.name))
      else if (area && !(communes && communes.to > area.to))
        add(from, area.to, 'filter', {
          kind: 'department',
          code: area.area.code,
          name: area.area.name,
        })
      else if (communes && first)
        add(from, communes.to, 'filter', {
          kind: 'commune',
          code: first.commune.code,
          name: first.commune.name,
        })
    }
    if (gazetteer.region)
      for (const { from, to } of find(line, local))
        add(from, to, 'either', theRegion(gazetteer.region.name))
    return found
  }
}

/** As products have it: made somewhere in the region of the territory. */
const theRegion = (name: string): MadeIn => ({ kind: 'region', code: 'region', name })
