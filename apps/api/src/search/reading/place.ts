import type { Understood } from '@dansmazone/contract/search'
import type { Word } from '#search/types.ts'
import { type Candidate, candidate } from './candidate.ts'
import { commonWords } from './common-words.ts'
import type { Commune, Gazetteer, NamedCommune } from './gazetteer.ts'
import { type AreaFound, type CommunesFound, contracted, createNameFinder } from './names.ts'
import { find, findAfter, following, lineOf, phrase } from './phrases.ts'
import { isStopWord } from './words.ts'

type Place = Extract<Understood, { kind: 'place' }>['place']
type Mode = 'filter' | 'either'

/** What stands before a name: `sure` says a place, `plain` may say something else, `weak` names what is from there. */
type Strength = 'sure' | 'plain' | 'weak' | 'none'

const of = '(de|d|du|des)'
const openers: { says: RegExp; strength: Strength }[] = [
  {
    says: phrase(
      `(?:(?:tout |juste )?pres|proches?|a proximite|a cote|autour|(?:(?:aux|dans les) )?(?:alentours?|environs)|(?:pas|non) (?:trop )?loin|du cote|(?:dans )?(?:le |la )?(?:region|secteur|coin)|(?:a |dans )?la ville) ${of}`,
    ),
    strength: 'sure',
  },
  {
    says: phrase(
      `(?:a )?\\d{1,3} ?(?:minutes?|min|mn|heures?|h) (?:(?:en|a) (?:voiture|velo|pied) )?${of}`,
    ),
    strength: 'sure',
  },
  { says: phrase('(pres|proche|autour|alentours|environs)'), strength: 'plain' },
  { says: phrase('(vers|(?:near|around|close to|next to|nearby)(?: the)?)'), strength: 'sure' },
  { says: phrase('(a|au|aux|en|dans|sur|in(?: the)?|at)'), strength: 'plain' },
  { says: phrase(of), strength: 'weak' },
]
const kilometres = '(\\d{1,3}) ?(?:km|kms|kilometres?)'
const within = phrase(
  `(?:(?:a |dans )?(?:(?:un )?rayon |moins |environ )*(?:d |de )?(?:moins de |environ )?)?${kilometres} (?:a la ronde )?(?:autour )?${of}|within ${kilometres} (of)`,
)
const withinAfter = following(
  `(?:(?:a moins d[e]|(?:dans )?(?:un )?rayon(?: de)?|sur|a) )?${kilometres}(?: (?:a la ronde|autour|max|maximum))?`,
)
const aroundAfter = following(
  '(?:centre(?: ville)?|cedex|et (?:ses |les )?(?:environs|alentours)|et autour)',
)
const departmentAfter = following('(?:dans (?:le|la|les|l)|en|du departement (?:de|du|des)|du|de)')

const wideKm = 25
const narrowKm = 15
const largeTown = 50_000
const mostKm = 200
/** Fewer inhabitants, and a name that is an ordinary word too names the thing. */
const smallTown = 5000
const town = 2000
const hamlet = 300

export type PlaceContext = {
  isCatalogueWord: (key: string) => boolean
  isMerchantWord: (key: string) => boolean
  /** A word in any text of the catalogue is no mistake in the name of a place. */
  isKnownWord: (key: string) => boolean
  /** Whether the word of this index has been understood as something else. */
  isRead: (index: number) => boolean
}

/** Where one wants it to be. */
export function createPlaceReader(gazetteer: Gazetteer) {
  return (
    words: readonly Word[],
    q: string,
    { isCatalogueWord, isMerchantWord, isKnownWord, isRead }: PlaceContext,
  ): Candidate[] => {
    const line = lineOf(words)
    const finder = createNameFinder(gazetteer, words)
    const found: Candidate[] = []
    const keyAt = (index: number) => words[index]?.key ?? ''
    const isCatalogueName = (key: string) =>
      key.split(' ').every((word) => isStopWord(word) || isCatalogueWord(word))

    const add = (from: number, to: number, mode: Mode, place: Place) =>
      found.push(candidate({ from, to }, { kind: 'place', words: '', mode, place }))

    function addCommune(from: number, name: CommunesFound, mode: Mode, radiusKm?: number) {
      const [first] = name.entries
      addWithDepartment(from, name, radiusKm)
      if (!first) return
      add(from, name.to, mode, placeOf(first, radiusKm))
      const after = findAfter(line, name.to, withinAfter)
      if (after) add(from, after.to, 'filter', placeOf(first, Number(after.groups[0])))
      const around = findAfter(line, name.to, aroundAfter)
      if (around) add(from, around.to, mode, placeOf(first, radiusKm))
    }

    /** “Saint-Martin (46)”, “Saint-Martin dans le Lot”, “Millau 12100”. */
    function addWithDepartment(from: number, name: CommunesFound, radiusKm?: number) {
      const joined = findAfter(line, name.to, departmentAfter)
      for (const index of joined ? [name.to, joined.to] : [name.to]) {
        const area = finder.areaAt(index)
        const written = keyAt(index).toUpperCase()
        const inBrackets = q.slice(words[index - 1]?.end, words[index]?.start).includes('(')
        const department = inBrackets ? gazetteer.departmentByCode(written) : null
        const code = area?.kind === 'department' ? area.area.code : department?.code
        const postcode = gazetteer.withPostcode(written)
        const entry = [...name.entries, ...name.others].find(
          ({ commune }) => commune.departmentCode === code || postcode.includes(commune),
        )
        if (entry) add(from, area?.to ?? index + 1, 'filter', placeOf(entry, radiusKm))
      }
    }

    function addArea(from: number, { to, kind, area }: AreaFound, mode: Mode) {
      add(from, to, mode, { kind, code: area.code, name: area.name })
      const communes = kind === 'department' && finder.communesAt(to)
      const entry =
        communes && communes.entries.find((each) => each.commune.departmentCode === area.code)
      if (entry) add(from, communes.to, 'filter', placeOf(entry))
    }

    /** Null: not a place at all. */
    function modeOf(
      { key, article, entries }: CommunesFound,
      strength: Strength,
      before: string,
    ): Mode | null {
      const [first] = entries
      if (strength === 'sure') return 'filter'
      if (!first) return commonWords.has(key) ? null : 'filter'
      const { population } = first.commune
      const isCommon = commonWords.has(key)
      const isKnown = isCatalogueName(key)
      if (isStopWord(key) || (isCommon && population < smallTown)) return null
      if (isKnown && !key.includes(' ') && population < (first.isShort ? town : hamlet)) return null
      if (strength === 'plain') {
        if (before === 'en') return null
        return isCommon && article === null ? 'either' : 'filter'
      }
      if (key.length < 4 && population < largeTown) return null
      // “Verdier” is a family rather than Le Verdier; “conques” may be shells.
      if (
        strength === 'none' &&
        article !== first.article &&
        !key.includes(' ') &&
        population < town
      )
        return null
      if (isKnown && !key.includes(' ') && first.formerName !== null) return null
      const isHalfName = first.isShort && (key.startsWith('saint') || population < town)
      const isFamily = population < largeTown && !key.includes(' ') && isMerchantWord(key)
      const isSure = !isKnown && !isCommon && !isFamily && !isHalfName && strength !== 'weak'
      return isSure ? 'filter' : 'either'
    }

    function readAfter(from: number, index: number, strength: Strength) {
      const before = from === index ? undefined : keyAt(index - 1)
      const area = finder.areaAt(index)
      const areaMode = area && modeOfArea(area, strength, from, before)
      if (area && areaMode) addArea(strength === 'none' ? index : from, area, areaMode)
      const communes = finder.communesAt(index, before)
      const mode = communes && modeOf(communes, strength, before ?? '')
      if (communes && mode) addCommune(from, communes, mode)
      if (!communes && !area) readPostcode(from, index, strength)
      if (
        !communes &&
        !area &&
        (strength === 'sure' || (strength === 'plain' && before !== 'en'))
      ) {
        const near = finder.nearAt(index, before, (_, first, to) =>
          isUnknownName(first, to) ? (strength === 'sure' ? 0 : 2000) : null,
        )
        if (near) addCommune(from, near, 'filter')
      }
    }

    function modeOfArea(
      { to, key }: AreaFound,
      strength: Strength,
      from: number,
      before?: string,
    ): Mode | null {
      const hasArticle = from < to - key.split(' ').length
      const isCommon = commonWords.has(key)
      if (strength === 'sure') return 'filter'
      if (strength === 'plain') {
        if (before === 'a' || before === 'at') return null
        return isCommon && before === 'en'
          ? 'either'
          : before === 'en' || before === 'in' || before === 'the' || hasArticle
            ? 'filter'
            : 'either'
      }
      // “lot de 3”, “cher”: only “du Lot”, “le Cher”.
      if (isCommon && (strength === 'none' || /^(?:de|d|avec|\d+)$/.test(keyAt(to)))) return null
      if (strength === 'weak')
        return contracted[before ?? ''] || before === 'd' || before === 'de' ? 'either' : null
      return isCatalogueName(key) ? 'either' : 'filter'
    }

    function readPostcode(from: number, index: number, strength: Strength) {
      const [commune] = gazetteer.withPostcode(keyAt(index))
      if (!commune || strength === 'weak') return
      add(from, index + 1, 'filter', placeOf({ commune, formerName: null }))
      const communes = finder.communesAt(index + 1)
      const entry = communes?.entries.find((each) =>
        gazetteer.withPostcode(keyAt(index)).includes(each.commune),
      )
      if (communes && entry) add(from, communes.to, 'filter', placeOf(entry))
    }

    const isUnknown = (key: string) =>
      !isStopWord(key) && !/\d/.test(key) && !isCatalogueWord(key) && !isKnownWord(key)
    /** Words that may be the name of a place with a mistake in it. */
    function isUnknownName(from: number, to: number) {
      const some = words.slice(from, to).map(({ key }) => key)
      return !isStopWord(some[0] ?? '') && !isStopWord(some.at(-1) ?? '') && some.some(isUnknown)
    }

    /** “savon montpelier”: one name with a mistake in it, everything else being known. */
    function readMistakes() {
      const unknown = words.flatMap(({ key }, index) =>
        isUnknown(key) &&
        !isRead(index) &&
        !found.some(({ from, to }) => index >= from && index < to)
          ? [index]
          : [],
      )
      const [first] = unknown
      const last = unknown.at(-1)
      if (first === undefined || last === undefined || last - first > 3) return
      if (unknown.some((index) => isNearCatalogue(keyAt(index), isCatalogueWord))) return
      const leastPopulation = words.length === unknown.length ? 5 * town : town
      for (let from = Math.max(0, last - 4); from <= first; from += 1) {
        const near = finder.nearAt(from, undefined, (key, start, to) => {
          if (start > first || to <= last || !isUnknownName(start, to)) return null
          const letters = key.replaceAll(' ', '').length
          return letters < 6 ? null : letters < 8 ? leastPopulation : town
        })
        if (near) {
          addCommune(from, near, 'either')
          return
        }
      }
    }

    for (const { says, strength } of openers)
      for (const { from, to } of find(line, says))
        if (to < words.length) readAfter(from, to, strength)
    for (const { from, to, groups } of find(line, within)) {
      const radiusKm = Number(groups[0] ?? groups[2])
      const communes =
        finder.communesAt(to, keyAt(to - 1)) ?? finder.nearAt(to, keyAt(to - 1), () => 0)
      if (communes) addCommune(from, communes, 'filter', radiusKm)
    }
    words.forEach((_, index) => readAfter(index, index, 'none'))
    if (found.every(({ understood }) => understood.mode === 'either')) readMistakes()
    return found
  }
}

function placeOf(
  { commune, formerName }: Pick<NamedCommune, 'commune' | 'formerName'>,
  radiusKm?: number,
): Place {
  const usual = commune.population < largeTown ? wideKm : narrowKm
  const asked = radiusKm === undefined || radiusKm === 0 ? usual : Math.min(radiusKm, mostKm)
  return {
    kind: 'commune',
    code: commune.code,
    name: commune.name,
    ...(formerName !== null && formerName !== commune.name ? { formerName } : {}),
    ...pointOf(commune, asked),
  }
}

const pointOf = ({ lat, lon }: Commune, radiusKm: number) =>
  lat === null || lon === null ? {} : { lat, lon, radiusKm }

/** A plural or feminine of a word of the catalogue is no name. */
const isNearCatalogue = (key: string, isCatalogueWord: (key: string) => boolean) =>
  [key.slice(0, -1), key.slice(0, -2), `${key}s`, `${key}e`, `${key}x`].some(
    (other) => other.length >= 3 && isCatalogueWord(other),
  )
