import type { ImportRemark } from '@dansmazone/contract/import'
import { expect, test } from 'vitest'
import { saidOnce } from './said-once.ts'

const remark = (part: Partial<ImportRemark>): ImportRemark => ({
  level: 'error',
  code: 'price_zero',
  field: 'price',
  column: 'Prix',
  line: 2,
  cell: 'D2',
  value: '0',
  message: 'Un prix de zéro n’est pas repris.',
  ...part,
})

test('the same of each variant is said once, of every cell', () => {
  expect(
    saidOnce([remark({}), remark({ cell: 'D3' }), remark({ cell: 'D4', value: '0,0' })]),
  ).toEqual([
    {
      level: 'error',
      message: 'Un prix de zéro n’est pas repris.',
      cells: ['D2', 'D3', 'D4'],
      values: ['0', '0,0'],
    },
  ])
})

test('other words, or another weight, are another remark; what stands nowhere has no cell', () => {
  const said = saidOnce([
    remark({}),
    remark({ message: 'Ce prix ne se lit pas.', cell: null, value: null }),
    remark({ level: 'guess', cell: 'D3' }),
  ])
  expect(said.map(({ level, cells, values }) => [level, cells, values])).toEqual([
    ['error', ['D2'], ['0']],
    ['error', [], []],
    ['guess', ['D3'], ['0']],
  ])
})
