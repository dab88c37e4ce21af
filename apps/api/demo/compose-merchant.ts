import { services } from '@dansmazone/contract/vocabulary'
import type { Choices } from '#illustrations/random.ts'
import { kebab } from '#lib/kebab.ts'
import type { Contacts } from './compose-contacts.ts'
import { type Parts, type Trade, withChance } from './compose-parts.ts'
import type { Place } from './compose-places.ts'
import type { Wording } from './compose-product.ts'
import { type Pick, Scope, sentence } from './compose-text.ts'
import type { DemoMerchant } from './format.ts'

export type Person = { first: string; family: string; lieu: string }

/** Who keeps the shop, and the facts that all its texts may mention. */
export function toScope(
  trade: Trade,
  place: Place,
  parts: Parts,
  means: { pick: Pick; choices: Choices },
): { scope: Scope; person: Person } {
  const { choices } = means
  const { words, families, places } = place.area
  const woman = choices.chance(0.5)
  const person = {
    first: choices.pick((woman ? parts.people.women : parts.people.men).trim().split(/,\s+/)),
    family: choices.pick(families),
    lieu: choices.pick(places),
  }
  const facts = new Map([
    ['commune', place.name],
    ['departement', words.the],
    ['endepartement', words.in],
    ['adjm', words.his],
    ['adjf', words.her],
    ['voisine', place.neighbour],
    ['prenom', person.first],
    ['famille', person.family],
    ['lieu', person.lieu],
    // "installé{e}", "{il} trait": the texts agree with who keeps the shop.
    ['e', woman ? 'e' : ''],
    ['il', woman ? 'elle' : 'il'],
  ])
  return { scope: new Scope(place, trade.lists, facts, means), person }
}

export function wordMerchant(trade: Trade, scope: Scope): Wording {
  const name = sentence(scope.say(trade.names))
  const sentences = [sentence(scope.say(trade.opens)), sentence(scope.say(trade.thens))]
  return { name, description: sentences.join(' '), sentences }
}

/** Everything of a merchant but its products. */
export function composeMerchant(
  trade: Trade,
  place: Place,
  { name, description }: Wording,
  person: Person,
  means: { parts: Parts; contacts: Contacts; choices: Choices },
): DemoMerchant {
  const { source } = trade
  const { choices, contacts } = means
  const farm = source.setting === 'farm'
  const homeWorker = source.kind === 'creator' && choices.chance(0.3)
  const street = homeWorker ? undefined : contacts.street(source, place, person.lieu, choices)
  const phone = choices.chance(0.82)
    ? contacts.phone(place, choices.chance(farm || homeWorker ? 0.6 : 0.15), choices)
    : undefined
  const offered = services.filter((service) =>
    source.services.map(withChance).some(({ value, percent }) => {
      return value === service && choices.chance(percent / 100)
    }),
  )
  const labels = labelsOf(trade, place, choices)
  const legal = legalOf(trade, name, person, choices)
  return {
    name,
    kind: source.kind,
    commune: place.name,
    insee: place.insee,
    ...(street ? { street } : {}),
    ...(phone ? { phone } : {}),
    ...webOf(contacts.domain(name, place), person, choices),
    categories: [...source.categories],
    services: offered.length > 0 ? offered : ['on_site_sale'],
    ...(labels.length > 0 ? { labels } : {}),
    description,
    ...hoursOf(trade, place, means.parts, choices),
    ...(legal ? { legal } : {}),
    picture: choices.chance(0.06)
      ? 'none'
      : {
          object: choices.pick(source.object),
          colour: choices.pick(source.colours),
          ground: choices.pick(source.grounds),
        },
    products: [],
  }
}

function webOf(domain: string, person: Person, choices: Choices) {
  const mailbox = choices.pick(['bonjour', 'contact', 'boutique', kebab(person.first), 'commandes'])
  const handle = domain.replaceAll('-', '.')
  return {
    ...(choices.chance(0.62) ? { email: `${mailbox}@${domain}.example` } : {}),
    ...(choices.chance(0.48) ? { website: `https://${domain}.example` } : {}),
    ...(choices.chance(0.3) ? { socials: { instagram: handle } } : {}),
  }
}

const checkers: Record<string, (department: string) => string> = {
  artisan: (department) => `CMA ${department}`,
  'maitre-artisan': (department) => `CMA ${department}`,
  'artisan-d-art': (department) => `CMA ${department}`,
  'entreprise-du-patrimoine-vivant': () => 'Préfecture de région Occitanie',
  'bienvenue-a-la-ferme': (department) => `Chambre d’agriculture – ${department}`,
  'nature-et-progres': (department) => `Nature et Progrès – ${department}`,
  'sud-de-france': () => 'Région Occitanie',
  'librairie-independante': () => 'Centre national du livre',
}

/** Held by those whom someone checked, never by mere declaration. */
const granted = new Set([
  'artisan',
  'maitre-artisan',
  'artisan-d-art',
  'entreprise-du-patrimoine-vivant',
])

function labelsOf({ source }: Trade, place: Place, choices: Choices) {
  return (source.labels ?? [])
    .map(withChance)
    .filter(({ percent }) => choices.chance(percent / 100))
    .map(({ value: code }) => {
      const checker = checkers[code]
      if (!checker || (!granted.has(code) && choices.chance(0.5)))
        return { code, evidence: 'declared' as const }
      const until = `20${choices.int(27, 30)}-${choices.pick(['03-31', '06-30', '09-30', '12-31'])}`
      const checkedBy = checker(place.department.name)
      return { code, evidence: 'checked' as const, checkedBy, until }
    })
}

type Legal = NonNullable<DemoMerchant['legal']>

function legalOf({ source }: Trade, name: string, person: Person, choices: Choices) {
  if (!choices.chance(0.72)) return undefined
  const form = choices.pick(source.forms) as Legal['form']
  const [short = name] = name.split(',')
  if (form === 'EI') return { name: `${person.first} ${person.family} EI`, form }
  return { name: short.startsWith(form) ? short : `${form} ${short}`, form }
}

function hoursOf(trade: Trade, place: Place, parts: Parts, choices: Choices) {
  const { source } = trade
  const at = choices.next()
  const byAppointment = source.kind === 'creator' ? 0.22 : source.setting === 'farm' ? 0.14 : 0.04
  if (at < 0.1) return { hours: 'unknown' as const }
  if (at < 0.1 + byAppointment) return { hours: 'by_appointment' as const }
  const weeks = parts.hours.weeks[source.hours]
  if (!weeks) throw new Error(`No hours called "${source.hours}"`)
  const holidays = choices.next()
  return {
    hours: { ...choices.pick(weeks) },
    ...(holidays < 0.42 ? { holidays: 'closed' as const } : {}),
    ...(holidays > 0.88 ? { holidays: 'open' as const } : {}),
    ...exceptionsOf(parts, choices),
  }
}

function exceptionsOf({ hours: { closures, notes } }: Parts, choices: Choices) {
  const at = choices.next()
  if (at < 0.025) {
    const from = -choices.int(1, 6)
    return { closures: [{ from, to: choices.int(1, 9), reason: choices.pick(closures) }] }
  }
  if (at < 0.08) {
    const from = choices.int(4, 60)
    return { closures: [{ from, to: from + choices.int(4, 18), reason: choices.pick(closures) }] }
  }
  if (at < 0.14) {
    const hours = choices.pick(['10:00-18:00', '9:00-12:30', '14:00-20:00', '10:00-13:00'])
    return { specialDays: [{ in: choices.int(3, 40), hours, note: choices.pick(notes) }] }
  }
  return at < 0.16 ? { specialDays: [{ in: choices.int(3, 30), hours: 'closed' }] } : {}
}
