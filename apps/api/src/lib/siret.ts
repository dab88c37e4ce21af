/** Fourteen digits whose check digit is right; `is_siret` is the same in SQL. */
export function isSiret(text: string): boolean {
  if (!/^\d{14}$/.test(text)) return false
  const digits = text.split('').map(Number)
  const sum = digits.reduce((total, digit, index) => {
    const value = index % 2 === 0 ? digit * 2 : digit
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  if (sum % 10 === 0) return true
  // La Poste's establishments follow a rule of their own: the plain sum is a multiple of five.
  const plain = digits.reduce((total, digit) => total + digit, 0)
  return text.startsWith('356000000') && plain % 5 === 0
}
