import type { ImportRemark, RemarkLevel } from '@dansmazone/contract/import'

export type Said = { level: RemarkLevel; message: string; cells: string[]; values: string[] }

/** What is so of every variant of a product, once, with the cells it is so in. */
export const saidOnce = (remarks: readonly ImportRemark[]): Said[] => {
  const all = new Map<string, Said>()
  for (const { level, message, cell, value } of remarks) {
    const key = `${level} ${message}`
    const said = all.get(key) ?? { level, message, cells: [], values: [] }
    if (cell && !said.cells.includes(cell)) said.cells.push(cell)
    if (value && !said.values.includes(value)) said.values.push(value)
    all.set(key, said)
  }
  return [...all.values()]
}
