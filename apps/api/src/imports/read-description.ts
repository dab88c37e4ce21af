import type { ImportRemark } from '@dansmazone/contract/import'
import { type Columns, unescapeFormula } from './columns.ts'
import { textOfHtml, cutText, oneLine } from './plain-text.ts'
import type { Characteristic } from './read-options.ts'
import { remark } from './remarks.ts'
import { type Line, textOf } from './table.ts'

const longest = 10_000

/** The description with its summary above, and what else is known of the product below, a line each. */
export function readDescription(
  lines: Line[],
  columns: Columns,
  said: Characteristic[],
): { description: string | null; remarks: ImportRemark[] } {
  const remarks: ImportRemark[] = []
  const [line] = lines
  if (!line) return { description: null, remarks }
  const parts: string[] = []
  for (const field of ['summary', 'description'] as const) {
    const teller = lines.find((each) => columns.text(each, field) !== '')
    if (!teller) continue
    const texts = columns.of(field).map(({ index }) => unescapeFormula(textOf(teller.cells[index])))
    for (const text of texts) {
      const { text: clean, cleaned } = textOfHtml(text)
      if (cleaned) {
        const { value: _, ...place } = columns.place(teller, field)
        remarks.push(remark('html_cleaned', 'description', place))
      }
      if (clean !== '' && !parts.some((part) => part.includes(clean))) parts.push(clean)
    }
  }
  const listed = [...characteristicsOf(line, columns), ...said]
    .filter(({ value }) => value !== '')
    .map(({ name, value }) => `${name} : ${value}`)
  if (listed.length > 0) parts.push(listed.join('\n'))
  if (parts.length === 0) return { description: null, remarks }
  const whole = withoutRepeats(parts).join('\n\n')
  if (whole.length > longest) {
    remarks.push(remark('description_cut', 'description', { line: line.line }))
  }
  return { description: cutText(whole, longest), remarks }
}

/** A summary that the description begins with says nothing more. */
const withoutRepeats = (parts: string[]) =>
  parts.filter((part, index) => !parts.some((other, at) => at !== index && other.includes(part)))

function characteristicsOf(line: Line, columns: Columns): Characteristic[] {
  return (['brand', 'characteristic'] as const).flatMap((field) =>
    columns.of(field).flatMap((column) => {
      const text = oneLine(
        textOfHtml(unescapeFormula(textOf(columns.placeOf(line, column).value))).text,
      )
      if (text === '') return []
      if (field === 'brand') return [{ name: 'Marque', value: cutText(text, 200) }]
      return readFeatures(text) ?? [{ name: oneLine(column.header), value: cutText(text, 300) }]
    }),
  )
}

/** PrestaShop writes all in one cell: `Matière:Coton:1, Coupe:Droite:2`. */
function readFeatures(text: string): Characteristic[] | null {
  const parts = text.split(/\s*[,;|]\s*(?=[^:,;|]+:[^:,;|]+:\d+)/)
  const features = parts.map((part) => /^([^:]{1,60}):([^:]{1,200}):\d+$/.exec(part))
  if (!features.every((feature) => feature !== null)) return null
  return features.map(([, name = '', value = '']) => ({ name: name.trim(), value: value.trim() }))
}
