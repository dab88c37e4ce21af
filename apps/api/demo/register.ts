import type { Commune } from '@dansmazone/territory/types'

/** The towns whose commercial court keeps the register of each department. */
const courts: Readonly<Record<string, string>> = {
  '09': 'Foix',
  '11': 'Carcassonne',
  '12': 'Rodez',
  '30': 'Nîmes',
  '31': 'Toulouse',
  '32': 'Auch',
  '34': 'Montpellier',
  '46': 'Cahors',
  '48': 'Mende',
  '65': 'Tarbes',
  '66': 'Perpignan',
  '81': 'Albi',
  '82': 'Montauban',
}

/** Register and number as printed on papers: companies are on the court's, sole traders on the national one. */
export function registerOf(form: string, siret: string, { departmentCode }: Commune) {
  if (form === 'association') return null
  const siren = siret.slice(0, 9).replace(/(\d{3})(?=\d)/g, '$1 ')
  const court = courts[departmentCode]
  return form === 'EI' || !court ? `RNE ${siren}` : `RCS ${court} ${siren}`
}
