/** The digits of what was typed or pasted, fourteen at most. */
export const siretDigits = (text: string): string => text.replaceAll(/\D/g, '').slice(0, 14)

/** As papers print it: `123 456 789 00012`. */
export const siretShown = (digits: string): string =>
  digits.replace(
    /^(\d{3})(\d{1,3})?(\d{1,3})?(\d{1,5})?$/,
    (_, ...groups: (string | undefined)[]) =>
      groups
        .slice(0, 4)
        .filter((group) => group !== undefined)
        .join(' '),
  )

const digitsOf = (text: string) => Array.from(text, Number)

const luhn = (digits: string) =>
  digitsOf(digits)
    .toReversed()
    .reduce((sum, digit, index) => {
      const doubled = digit * (index % 2 === 0 ? 1 : 2)
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }, 0) %
    10 ===
  0

const laPoste = '356000000'

/** Whether fourteen digits are a SIRET: their check digit is right, or, at La Poste, their sum is a multiple of five. */
export const isSiret = (digits: string): boolean => {
  if (!/^\d{14}$/.test(digits)) return false
  if (luhn(digits)) return true
  return (
    digits.startsWith(laPoste) && digitsOf(digits).reduce((sum, digit) => sum + digit, 0) % 5 === 0
  )
}
