import { arcOfChord, earthRadiusMeters } from '#lib/distance.ts'
import { textKey } from '#lib/text-key.ts'
import type { Catalogue, Item, Point } from './catalogue.ts'
import type { JudgedQuery, Rule } from './judgment.ts'
import type { Grade } from './metrics.ts'

type Facts = Omit<Rule, 'not'>

const listed = <T>(value: T | T[] | undefined) =>
  value === undefined ? [] : ([value].flat() as T[])

/** The grade of everything in the catalogue that has one: the highest of the rules that hold. */
export function gradesOf(query: JudgedQuery, catalogue: Catalogue): Map<string, Grade> {
  const everywhere = query.every ? holds(query.every, catalogue) : () => true
  const levels = ([3, 2, 1] as const).map((grade) => ({
    grade,
    rules: listed(query[grade]).map((rule) => holds(rule, catalogue)),
  }))
  const grades = new Map<string, Grade>()
  for (const item of catalogue[query.on]) {
    if (!everywhere(item)) continue
    const level = levels.find(({ rules }) => rules.some((fits) => fits(item)))
    if (level) grades.set(item.slug, level.grade)
  }
  return grades
}

function holds({ not, ...facts }: Rule, catalogue: Catalogue): (item: Item) => boolean {
  const fits = holdsAll(facts, catalogue)
  const unfit = not ? holdsAll(not, catalogue) : () => false
  return (item) => fits(item) && !unfit(item)
}

function holdsAll(facts: Facts, catalogue: Catalogue): (item: Item) => boolean {
  const tests = [
    among(facts.slug, (item) => [item.slug]),
    among(facts.category, (item) => item.categories),
    among(facts.trade, (item) => item.trade),
    among(facts.merchant, (item) => [item.merchant]),
    among(facts.commune, (item) => [item.commune]),
    among(facts.department, (item) => [item.department]),
    among(facts.label, (item) => item.labels),
    among(facts.service, (item) => item.services),
    among(facts.madeIn, (item) => item.made),
    says(facts.name, (item) => item.name),
    says(facts.text, ({ name, description, details }) => `${name} ${description} ${details}`),
    costs(facts.price),
    isNear(facts.near, catalogue),
    isOpen(listed(facts.open), catalogue),
  ].filter((test) => test !== undefined)
  return (item) => tests.every((test) => test(item))
}

function among(wanted: string | string[] | undefined, of: (item: Item) => string[]) {
  if (wanted === undefined) return undefined
  const values = new Set(listed(wanted))
  return (item: Item) => of(item).some((value) => values.has(value))
}

function says(pattern: string | undefined, of: (item: Item) => string) {
  if (pattern === undefined) return undefined
  const words = new RegExp(`\\b(?:${pattern})\\b`)
  return (item: Item) => words.test(textKey(of(item)))
}

function costs(range: [number, number] | undefined) {
  if (!range) return undefined
  const [from, to] = range
  return ({ cents }: Item) => cents !== undefined && cents >= from * 100 && cents <= to * 100
}

function isNear(near: string | undefined, { positions }: Catalogue) {
  if (near === undefined) return undefined
  const at = near.lastIndexOf(' ')
  const centre = positions.get(near.slice(0, at))
  if (!centre) throw new Error(`No commune is named ${near.slice(0, at)}`)
  const meters = Number(near.slice(at + 1)) * 1000
  return ({ place }: Item) => place !== undefined && distance(place, centre) <= meters
}

function isOpen(times: string[], { states }: Catalogue) {
  if (times.length === 0) return undefined
  const wanted = times.map((time) => ({
    known: states(time.replace('~', '')),
    accepted: time.startsWith('~') ? ['open', 'unknown'] : ['open'],
  }))
  return ({ merchant }: Item) =>
    wanted.some(({ known, accepted }) => accepted.includes(known.get(merchant) ?? ''))
}

/** The local times at which rules ask who is open. */
export const timesOf = (queries: JudgedQuery[]): string[] =>
  queries
    .flatMap((query) =>
      [query.every, query[3], query[2], query[1]].flatMap((rules) => listed(rules)),
    )
    .flatMap((rule) => [...listed(rule?.open), ...listed(rule?.not?.open)])
    .map((time) => time.replace('~', ''))

export function distance(a: Point, b: Point): number {
  const [from, to] = [onGlobe(a), onGlobe(b)]
  return arcOfChord(Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]))
}

function onGlobe({ lat, lon }: Point): [number, number, number] {
  const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180]
  return [
    earthRadiusMeters * Math.cos(phi) * Math.cos(lambda),
    earthRadiusMeters * Math.cos(phi) * Math.sin(lambda),
    earthRadiusMeters * Math.sin(phi),
  ]
}
