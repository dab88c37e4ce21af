import type { Choices } from '#illustrations/random.ts'
import { kebab } from '#lib/kebab.ts'
import type { TradeSource } from './compose-format.ts'
import type { Parts } from './compose-parts.ts'
import type { Place } from './compose-places.ts'
import { inForm } from './compose-text.ts'

/** Gives phones, addresses and streets that nobody else has. */
export class Contacts {
  readonly #parts: Parts
  readonly #phones: Set<string>
  readonly #streets = new Set<string>()
  readonly #domains = new Set<string>()

  constructor(parts: Parts, phones: Iterable<string>) {
    this.#parts = parts
    this.#phones = new Set(phones)
  }

  phone(place: Place, mobile: boolean, choices: Choices): string | undefined {
    const east = ['11', '30', '34', '48', '66'].includes(place.departmentCode)
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const number = mobile ? choices.int(0, 9999) : landline(choices)
      const start = mobile ? '06 39 98' : east ? '04 65 71' : '05 36 49'
      const digits = String(number).padStart(4, '0')
      const phone = `${start} ${digits.slice(0, 2)} ${digits.slice(2)}`
      if (this.#phones.has(phone)) continue
      this.#phones.add(phone)
      return phone
    }
    return undefined
  }

  street(trade: TradeSource, place: Place, lieu: string, choices: Choices): string | undefined {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const street = this.#anyStreet(trade, place, lieu, choices)
      const key = `${place.insee} ${street}`
      if (this.#streets.has(key)) continue
      this.#streets.add(key)
      return street
    }
    return undefined
  }

  #anyStreet(trade: TradeSource, place: Place, lieu: string, choices: Choices): string {
    const { centre, village, farm, port, towns } = this.#parts.streets
    const { population } = place.commune
    const own = towns[place.name]
    const isFarm = trade.setting === 'farm'
    if (own && !isFarm)
      return `${houseNumber(choices, 90)} ${choices.pick(own.trim().split(/,\s+/))}`
    const lists = { farm, port, village, town: population > 4000 ? centre : village }
    const text = choices.pick(lists[trade.setting])
    return text
      .replace('{n}', houseNumber(choices, isFarm ? 1200 : population > 6000 ? 80 : 24))
      .replace('{lieu}', lieu)
      .replace('{de lieu}', inForm('de', lieu))
      .replace('de {voisine}', inForm('de', place.neighbour))
      .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  }

  /** The name of a merchant as a part of web addresses. */
  domain(name: string, place: Place): string {
    const short = kebab(name).split('-').slice(0, 5).join('-').slice(0, 38).replace(/-+$/, '')
    const tried = [short, `${short}-${kebab(place.name)}`]
    const domain = tried.find((one) => !this.#domains.has(one)) ?? `${short}-${place.insee}`
    this.#domains.add(domain)
    return domain
  }
}

/** Numbers of the ranges that hand-written merchants leave free. */
const landline = (choices: Choices) =>
  choices.chance(0.5) ? choices.int(9000, 9999) : choices.int(0, 999)

function houseNumber(choices: Choices, most: number): string {
  const number = 1 + Math.floor(most * choices.next() ** 1.5)
  return most < 200 && choices.chance(0.05) ? `${number} bis` : String(number)
}
