/** GTIN-8, 12, 13 or 14 with its check digit (GS1 General Specifications, 7.9); `is_gtin` is the same in SQL. */
export function isGtin(text: string): boolean {
  if (!/^(\d{8}|\d{12,14})$/.test(text)) return false
  const sum = text
    .split('')
    .toReversed()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 1 ? 3 : 1), 0)
  return sum % 10 === 0
}
