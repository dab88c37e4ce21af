import type { ImportRow } from '@dansmazone/contract/import'
import { expect, test } from 'vitest'
import { problemsCsv } from './problems-csv.ts'

const row: ImportRow = {
  position: 1,
  line: 4,
  plan: 'skip',
  name: '=HYPERLINK("https://exemple.fr")',
  category: null,
  price: null,
  stock: null,
  options: [],
  changes: [],
  remarks: [
    {
      level: 'error',
      code: 'price',
      field: 'price',
      column: 'Prix',
      line: 5,
      cell: 'D5',
      value: '-12; "env."',
      message: 'Ce prix ne se lit pas.',
    },
    {
      level: 'guess',
      code: 'category',
      field: null,
      column: null,
      line: null,
      cell: null,
      value: null,
      message: 'Rubrique devinée.',
    },
  ],
  images: { total: 0, done: 0, failed: [] },
  productId: null,
  done: false,
}

test('each remark is a line; nothing of a file becomes a formula, whatever it is quoted with', () => {
  expect(problemsCsv([row], ['Ligne', 'Cellule', 'Produit'])).toBe(
    [
      '\ufeffLigne;Cellule;Produit',
      `5;D5;"'=HYPERLINK(""https://exemple.fr"")";Prix;"'-12; ""env.""";Ce prix ne se lit pas.`,
      `4;;"'=HYPERLINK(""https://exemple.fr"")";;;Rubrique devinée.`,
      '',
    ].join('\r\n'),
  )
})

test('nothing to say: the headers alone', () => {
  expect(problemsCsv([{ ...row, remarks: [] }], ['Ligne'])).toBe('\ufeffLigne\r\n')
})
