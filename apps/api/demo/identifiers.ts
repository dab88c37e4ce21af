import { createHash } from 'node:crypto'
import type { Choices } from '#illustrations/random.ts'

/** The check digit of GTINs, ISBNs among them (GS1 General Specifications, 7.9). */
export function isGtin(code: string): boolean {
  if (!/^(\d{8}|\d{12,14})$/.test(code)) return false
  const digits = Array.from(code, Number).toReversed()
  return digits.reduce((sum, digit, place) => sum + digit * (place % 2 ? 3 : 1), 0) % 10 === 0
}

/** The digit that makes a number pass Luhn's formula. */
function luhnDigit(number: string): string {
  const sum = Array.from(number, Number)
    .toReversed()
    .reduce((total, digit, place) => {
      if (place % 2 === 1) return total + digit
      return total + (digit > 4 ? digit * 2 - 9 : digit * 2)
    }, 0)
  return String((10 - (sum % 10)) % 10)
}

/** A SIRET that passes its checks and belongs to no register: no SIREN begins with 9999. */
export function inventSiret(choices: Choices): string {
  const siren = withCheck(`9999${choices.int(0, 9999).toString().padStart(4, '0')}`)
  return withCheck(`${siren}${choices.int(1, 90).toString().padStart(4, '0')}`)
}

const withCheck = (number: string) => number + luhnDigit(number)

/** A UUIDv7 of that instant whose other bits come from `seed`: the same seed and instant give the same id. */
export function uuidOf(seed: string, at: Date): string {
  const bytes = createHash('sha256').update(seed).digest().subarray(0, 16)
  bytes.writeUIntBE(at.getTime(), 0, 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Gives each wanted slug once: the first candidate that is free, else the last with a number. */
export class Slugs {
  readonly #taken = new Set<string>()

  take(...candidates: [string, ...string[]]): string {
    const last = candidates.at(-1) ?? candidates[0]
    let slug = candidates.find((candidate) => !this.#taken.has(candidate))
    for (let number = 2; slug === undefined; number += 1) {
      if (!this.#taken.has(`${last}-${number}`)) slug = `${last}-${number}`
    }
    this.#taken.add(slug)
    return slug
  }
}
