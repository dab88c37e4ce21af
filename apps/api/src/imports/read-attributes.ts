import type { ImportRemark } from '@dansmazone/contract/import'
import type { AttributeValue } from '@dansmazone/contract/product'
import { unescapeFormula } from './columns.ts'
import { textOfHtml, oneLine } from './plain-text.ts'
import type { Characteristic } from './read-options.ts'
import type { Reading } from './read-product.ts'
import { remark } from './remarks.ts'
import { type Line, textOf } from './table.ts'
import { attributeKeyOf, readAttribute } from './vocabulary.ts'

type Found = {
  attributes: Record<string, AttributeValue>
  /** What is no attribute of ours: said in the description. */
  rest: Characteristic[]
  remarks: ImportRemark[]
}

export function readProductAttributes(
  line: Line,
  single: Characteristic[],
  { columns, vocabulary }: Reading,
): Found {
  const attributes: Record<string, AttributeValue> = {}
  const rest: Characteristic[] = []
  const remarks: ImportRemark[] = []
  const take = ({ name, value }: Characteristic): boolean | null => {
    const key = attributeKeyOf(name, vocabulary)
    const attribute = key === null ? undefined : vocabulary.attributes.get(key)
    if (key === null || !attribute || key in attributes) return null
    const read = readAttribute(value, attribute)
    if (read === null) return false
    attributes[key] = read
    return true
  }
  for (const column of columns.of('attribute')) {
    const place = columns.placeOf(line, column)
    const value = oneLine(textOfHtml(unescapeFormula(textOf(place.value))).text)
    if (value === '') continue
    const taken = take({ name: column.header, value })
    if (taken === null) rest.push({ name: oneLine(column.header), value })
    if (taken === false)
      remarks.push(remark('attribute_wrong', 'attributes', place, { name: column.header }))
  }
  for (const each of single) if (take(each) !== true) rest.push(each)
  return { attributes, rest, remarks }
}
