import { expect, test } from 'vitest'
import { inDepartment, ofDepartment } from './french-department.ts'

test.each([
  ['09', 'Ariège', 'en Ariège', 'de l’Ariège'],
  ['12', 'Aveyron', 'dans l’Aveyron', 'de l’Aveyron'],
  ['31', 'Haute-Garonne', 'en Haute-Garonne', 'de la Haute-Garonne'],
  ['34', 'Hérault', 'dans l’Hérault', 'de l’Hérault'],
  ['46', 'Lot', 'dans le Lot', 'du Lot'],
  ['48', 'Lozère', 'en Lozère', 'de la Lozère'],
  ['65', 'Hautes-Pyrénées', 'dans les Hautes-Pyrénées', 'des Hautes-Pyrénées'],
  ['42', 'Loire', 'dans la Loire', 'de la Loire'],
  ['75', 'Paris', 'à Paris', 'de Paris'],
])('says %s %s as people do', (code, name, within, from) => {
  expect(inDepartment(code, name)).toBe(within)
  expect(ofDepartment(code, name)).toBe(from)
})
