const dansLe =
  '14 15 18 25 29 30 32 39 41 45 46 47 49 56 59 62 63 67 68 69 81 82 83 84 90 94 95'.split(' ')
const dansLa = '42 44 50 58 70 72 80 86'.split(' ')
const dansLes = '04 05 06 08 13 22 40 64 65 66 78 79 88 92'.split(' ')
const dansL = '01 02 03 10 11 12 27 34 36 60 61 89 91'.split(' ')
const a = '75 974 976'.split(' ')

/** Before the name of a department, as it is said: `dans l’Aveyron`, `en Lozère`, `dans le Lot`. */
export const inDepartment = (code: string, name: string): string => {
  if (dansLe.includes(code)) return `dans le ${name}`
  if (dansLa.includes(code)) return `dans la ${name}`
  if (dansLes.includes(code)) return `dans les ${name}`
  if (dansL.includes(code)) return `dans l’${name}`
  return `${a.includes(code) ? 'à' : 'en'} ${name}`
}

/** `de l’Aveyron`, `de la Lozère`, `du Lot`, `des Pyrénées-Orientales`. */
export const ofDepartment = (code: string, name: string): string => {
  if (dansLe.includes(code)) return `du ${name}`
  if (dansLes.includes(code)) return `des ${name}`
  if (a.includes(code)) return `de ${name}`
  return /^[AEIOUÎ]/.test(name) || dansL.includes(code) ? `de l’${name}` : `de la ${name}`
}
