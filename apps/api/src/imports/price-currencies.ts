/** What currencies are called in lists of prices; longest first where one begins another. */
const currencies: [pattern: string, code: string][] = [
  ['€', 'EUR'],
  ['euros?', 'EUR'],
  ['eur', 'EUR'],
  ['us ?\\$', 'USD'],
  ['usd', 'USD'],
  ['dollars?', 'USD'],
  ['ca\\$|cad|\\$ ?ca', 'CAD'],
  ['\\$', 'USD'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['chf|sfr\\.?', 'CHF'],
  ['f ?cfa|fcfa|cfa|xaf|xof', 'XOF'],
  ['francs?|frs?\\.?|ff|f', 'FRF'],
  ['¥|jpy|cny', 'JPY'],
  ['dkk', 'DKK'],
  ['sek', 'SEK'],
  ['nok', 'NOK'],
  ['kr\\.?', 'DKK'],
  ['zł|pln', 'PLN'],
  ['czk|kč', 'CZK'],
  ['mad|dhs?', 'MAD'],
  ['dzd|da', 'DZD'],
  ['tnd|dt', 'TND'],
  ['huf|ft', 'HUF'],
  ['ron|lei', 'RON'],
]

const alone = currencies.map(([pattern, code]) => [new RegExp(`^(?:${pattern})$`), code] as const)
const before = currencies.map(([p, code]) => [new RegExp(`^(?:${p}) ?(?=[\\d-])`), code] as const)
const after = currencies.map(([p, code]) => [new RegExp(`(?<=[\\d.,-]) ?(?:${p})$`), code] as const)

/** The currency a text names, alone or with an amount. */
export function currencyOf(text: string): string | null {
  const tidy = text.trim().toLowerCase()
  for (const [pattern, code] of alone) if (pattern.test(tidy)) return code
  return takeCurrency(tidy)?.currency ?? null
}

/** The amount without its currency; null where there are two, or something else besides figures. */
export function takeCurrency(text: string): { rest: string; currency: string | null } | null {
  let rest = text
  let currency: string | null = null
  for (const patterns of [before, after]) {
    for (const [pattern, code] of patterns) {
      const shorter = rest.replace(pattern, '')
      if (shorter === rest) continue
      // `€ 12 EUR` says the same twice, `$ 12 €` two things.
      if (currency !== null && currency !== code) return null
      rest = shorter.trim()
      currency = code
      break
    }
  }
  return /^[-(]?[\d.,' -]+\)?$/.test(rest) ? { rest, currency } : null
}
