import type { Relaxation, Understood } from '@dansmazone/contract/search'
import type { I18n } from '#i18n/i18n.tsx'
import { spokenDay, type Moment } from '#lib/moment.ts'
import { parisTime } from '#lib/paris-time.ts'
import { priceName } from './narrowing-name.ts'

type Read<Kind extends Understood['kind']> = Extract<Understood, { kind: Kind }>

const placeName = ({ place }: Read<'place'>, { t, number }: I18n): string => {
  const words = t.results.understood
  const { kind, code, name, radiusKm, formerName } = place
  if (kind === 'department') return words.department(code, name)
  if (kind === 'region') return words.region(name)
  const radius = radiusKm === undefined ? null : number(radiusKm, 1)
  return words.around(name, radius, formerName ?? null)
}

/** The moments that a search names, as one would say them today: several of one day are one. */
const momentsOf = ({ time }: Read<'time'>, today: string): Moment[] => {
  const { date, part = 'day', instants } = time
  if (part === 'hour') {
    return instants.map((instant) => {
      const { date: day, hour, minute } = parisTime(instant)
      return { day: spokenDay(day, today), at: { hour, minute } }
    })
  }
  const dates = date === undefined ? instants.map((instant) => parisTime(instant).date) : [date]
  return [...new Set(dates)].map((day) => ({ day: spokenDay(day, today), at: part }))
}

/** `dimanche matin`, `samedi ou dimanche`; null for now. */
export const momentText = (read: Read<'time'>, today: string, { t }: I18n): string | null => {
  if (read.time.now) return null
  const moments = momentsOf(read, today).map((moment) => t.results.moment(moment))
  return moments.length === 0 ? null : moments.join(t.results.understood.or)
}

const madeName = ({ madeIn: { kind, code, name } }: Read<'origin'>, { t }: I18n): string => {
  const { made } = t.results.understood
  return kind === 'department' ? made.department(code, name) : made[kind](name)
}

/** What was understood, in a few words. */
const ownName = (understood: Understood, today: string, i18n: I18n): string => {
  const { t } = i18n
  const words = t.results.understood
  switch (understood.kind) {
    case 'place':
      return placeName(understood, i18n)
    case 'time': {
      const moment = momentText(understood, today, i18n)
      return moment === null ? t.lists.now.open : words.open(moment)
    }
    case 'price':
      return priceName(understood.price.min ?? null, understood.price.max ?? null, i18n)
    case 'service':
      return understood.services.map((one) => t.lists.services.names[one]).join(words.or)
    case 'origin':
      return madeName(understood, i18n)
    case 'label':
      return understood.label.name
    case 'rubric':
      return understood.category.name
    case 'merchant':
      return words.merchant(understood.merchant.name)
  }
}

/** As it stands once a search has been widened. */
export const widened = (understood: Understood[], relaxed: Relaxation[]): Understood[] => {
  const wider = relaxed.findLast(({ kind }) => kind === 'radius')
  if (wider?.kind !== 'radius') return understood
  return understood.map((each) => {
    if (each.kind !== 'place' || each.place.radiusKm === undefined) return each
    const { radiusKm: _narrow, ...place } = each.place
    return { ...each, place: wider.toKm === null ? place : { ...place, radiusKm: wider.toKm } }
  })
}

/** An ambiguous word is quoted, with both ways it was read. */
export const understoodName = (understood: Understood, today: string, i18n: I18n): string => {
  if (understood.mode === 'filter') return ownName(understood, today, i18n)
  const { kind, words } = understood
  const name =
    kind === 'place'
      ? understood.place.name
      : kind === 'merchant'
        ? understood.merchant.name
        : kind === 'rubric'
          ? understood.category.name
          : kind === 'label'
            ? understood.label.name
            : words
  return i18n.t.results.understood.either(name, kind)
}
