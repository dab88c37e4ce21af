import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalOf } from './price-digits.ts'
import { type PriceContext, readPrice } from './prices.ts'

const read = (text: string | number, context?: Partial<PriceContext>) => {
  const reading = readPrice(text, { decimal: null, decimalChosen: false, ...context })
  if (reading.state === 'empty') return 'empty'
  if (reading.state === 'refused') return reading.fault
  const { kind, cents, unit } = reading
  return [
    kind === 'fixed' ? '' : `${kind} `,
    cents ?? '',
    unit ? ` per ${unit.quantity} ${unit.unit}` : '',
  ]
    .join('')
    .trim()
}

test.each([
  ['12,50 €', '1250'],
  ['12.50', '1250'],
  ['12.5', '1250'],
  ['12,5 EUR', '1250'],
  ['€12', '1200'],
  ['€ 12,00', '1200'],
  ['EUR 12.00', '1200'],
  ['12 EUR', '1200'],
  ['12 euros', '1200'],
  ['12€50', '1250'],
  ['12 € 50', '1250'],
  ['12 euros 50', '1250'],
  ['50 cts', '50'],
  ['50 centimes', '50'],
  ['1.299,00', '129900'],
  ['1,299.00', '129900'],
  ['1 299,00 €', '129900'],
  ['1 299,00 €', '129900'],
  ['1 299 €', '129900'],
  ["1'299.00", '129900'],
  ['1.234.567,89', 'too_high'],
  ['234.567,89', '23456789'],
  ['1 299', '129900'],
  ['1299', '129900'],
  ['12,-', '1200'],
  ['12.–', '1200'],
  ['１２，５０ €', '1250'],
  ['12,50 € TTC', '1250'],
  ['TTC 12,50 €', '1250'],
  ['12.500000', '1250'],
  ['0,90 €', '90'],
  ['gratuit', '0'],
  ['sur devis', 'on_request'],
  ['Prix sur demande', 'on_request'],
  ['Nous consulter', 'on_request'],
  ['10–20 €', 'from 1000'],
  ['10 à 20 €', 'from 1000'],
  ['de 10 à 20 €', 'from 1000'],
  ['10,50 € - 20,50 €', 'from 1050'],
  ['à partir de 15 €', 'from 1500'],
  ['dès 15€', 'from 1500'],
  ['12 €/kg', '1200 per 1 kg'],
  ['12,50 € le kg', '1250 per 1 kg'],
  ['3,50 € les 100 g', '350 per 100 g'],
  ['3 € pièce', '300'],
  ['3 €/pièce', '300'],
  ['', 'empty'],
  ['—', 'empty'],
  ['n/a', 'empty'],
])('reads %j as %s', (text, expected) => {
  expect(read(text)).toBe(expected)
})

test.each([
  ['15 000 F', 'other_currency'],
  ['15 000 FCFA', 'other_currency'],
  ['15 000 francs', 'other_currency'],
  ['105.29 USD', 'other_currency'],
  ['$12', 'other_currency'],
  ['US$ 12.00', 'other_currency'],
  ['£12.00', 'other_currency'],
  ['CHF 12.–', 'other_currency'],
  ['120 kr', 'other_currency'],
  ['1.299', 'ambiguous'],
  ['1,299', 'ambiguous'],
  ['1.299 €', 'ambiguous'],
  ['-5', 'negative'],
  ['(5,00)', 'negative'],
  ['5,00-', 'negative'],
  ['0', 'zero'],
  ['0,00 €', 'zero'],
  ['3760123456789', 'unreadable'],
  ['1500000', 'too_high'],
  ['20 – 10 €', 'range_reversed'],
  ['10 € HT', 'without_tax'],
  ['10.00 excl. VAT', 'without_tax'],
  ['environ 12 €', 'unreadable'],
  ['12 € (au lieu de 15 €)', 'unreadable'],
  ['12 50', 'unreadable'],
  ['12€5', 'unreadable'],
  ['1.2.3', 'unreadable'],
  ['12,34,56', 'unreadable'],
  ['1.29,00', 'unreadable'],
  ['0012', 'unreadable'],
  ['1e3', 'unreadable'],
  ['12/10/2024', 'unreadable'],
  ['2024-10-12', 'unreadable'],
  ['12:50', 'unreadable'],
  ['douze euros', 'unreadable'],
  ['12 $ 10 €', 'unreadable'],
  ['<b>12</b>', 'unreadable'],
])('refuses %j: %s', (text, expected) => {
  expect(read(text)).toBe(expected)
})

test('three figures after a sign are thousands where the column shows another sign before cents', () => {
  expect(read('1.299', { decimal: ',' })).toBe('129900')
  expect(read('1,299', { decimal: '.' })).toBe('129900')
  expect(read('1.299', { decimal: '.' })).toBe('ambiguous')
  expect(read('1.299', { decimal: '.', decimalChosen: true })).toBe('130')
  expect(decimalOf(['12,50', '1.299', '8'])).toBe(',')
  expect(decimalOf(['12.50', '1,299.00'])).toBe('.')
  expect(decimalOf(['12,50', '12.50'])).toBeNull()
  expect(decimalOf(['1.299', '1299'])).toBeNull()
})

test('numbers of a workbook are what they are, to the cent', () => {
  expect(read(19.99)).toBe('1999')
  expect(read(0.1 + 0.2)).toBe('30')
  expect(read(1.005)).toBe('101')
  expect(read(1.299)).toBe('130')
  expect(read(-1)).toBe('negative')
  expect(read(Number.NaN)).toBe('unreadable')
  expect(read(12, { currency: 'USD' })).toBe('other_currency')
})

test('the currency of a column beside counts where the cell names none', () => {
  expect(read('12.00', { currency: 'usd' })).toBe('other_currency')
  expect(read('12.00', { currency: 'EUR' })).toBe('1200')
  expect(read('12.00', { currency: '€' })).toBe('1200')
  expect(read('12.00', { currency: 'XYZ' })).toBe('other_currency')
})

const locales = [
  'fr-FR',
  'de-DE',
  'en-GB',
  'en-US',
  'es-ES',
  'it-IT',
  'nl-NL',
  'pt-PT',
  'fr-CH',
  'de-AT',
  'sv-SE',
  'pl-PL',
  'fr-CA',
  'de-CH',
  'en-IE',
  'da-DK',
  'fi-FI',
  'cs-CZ',
]
const amount = fc.integer({ min: 1, max: 99_999_999 })

test('what any locale writes is read as it was, or refused as unclear', () => {
  const written = fc.record({
    cents: amount,
    locale: fc.constantFrom(...locales),
    style: fc.constantFrom('currency' as const, 'decimal' as const),
    digits: fc.constantFrom(0, 2),
  })
  fc.assert(
    fc.property(written, ({ cents, locale, style, digits }) => {
      const whole = digits === 0 ? Math.ceil(cents / 100) * 100 : cents
      const text = new Intl.NumberFormat(locale, {
        style,
        currency: 'EUR',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(whole / 100)
      const reading = readPrice(text, { decimal: null, decimalChosen: false })
      // Only thousands without cents can be taken for cents.
      const unclear = /^\D*[1-9]\d{0,2}[.,]\d{3}\D*$/.test(text)
      expect(reading).toMatchObject(
        unclear
          ? { state: 'refused', fault: 'ambiguous' }
          : { state: 'read', kind: 'fixed', cents: whole },
      )
    }),
    { numRuns: 3000 },
  )
})

test('of any text, what is read has the figures of the text, and no others', () => {
  const signs = fc.constantFrom(
    ...Array.from('0123456789'),
    '.',
    ',',
    ' ',
    '-',
    '€',
    'F',
    '$',
    "'",
    '/',
    'à',
    'kg',
    'TTC',
    '\u00a0',
  )
  const text = fc.array(signs, { maxLength: 14 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.constantFrom(null, ',' as const, '.' as const), (given, decimal) => {
      const reading = readPrice(given, { decimal, decimalChosen: false })
      if (reading.state !== 'read' || reading.cents === null || reading.guessed === 'rounded')
        return
      expect(Number.isInteger(reading.cents)).toBe(true)
      expect(reading.cents).toBeGreaterThan(0)
      const figures = given.replace(/\D/g, '')
      const found = String(reading.cents)
      const bare = found.replace(/0{1,2}$/, '').replace(/^0+/, '')
      expect(figures).toContain(bare.replace(/0+$/, ''))
      // Another currency is never taken for euros.
      expect(given).not.toMatch(/[F$]/)
    }),
    { numRuns: 5000 },
  )
})
