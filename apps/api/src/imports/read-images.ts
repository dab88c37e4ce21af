import type { ImportRemark } from '@dansmazone/contract/import'
import type { Columns } from './columns.ts'
import type { ImportedImage } from './imported.ts'
import { cutText, oneLine } from './plain-text.ts'
import { remark } from './remarks.ts'
import { type Line, textOf } from './table.ts'
import { readImages } from './values.ts'

const most = 12
const longestAddress = 2000

/** The pictures of all lines of a product in order, each once; those of variants after those of the product. */
export function readGroupImages(lines: Line[], columns: Columns) {
  const remarks: ImportRemark[] = []
  const found: (ImportedImage & { position: number })[] = []
  for (const [order, line] of lines.entries()) {
    const told = Number(columns.text(line, 'imagePosition')) || 0
    const alts = columns.of('imageAlt').map(({ index }) => textOf(line.cells[index]))
    for (const [at, column] of columns.of('images').entries()) {
      const place = columns.placeOf(line, column)
      const { urls, others } = readImages(place.value ?? '')
      for (const [nth, url] of urls.entries()) {
        if (url.length > longestAddress) continue
        const alt = alts.length > 1 ? alts[at] : splitAlts(alts[0] ?? '', urls.length)[nth]
        // What stands in a second column is a variant's own picture, where pictures are numbered.
        const position = told > 0 && at === 0 ? told : told > 0 ? 1000 + order : order * 100 + at
        found.push({ url, alt: cutText(oneLine(alt ?? ''), 300), position })
      }
      if (others.length > 0) remarks.push(remark('image_not_address', 'images', place))
    }
  }
  const unique = new Map<string, ImportedImage>()
  for (const { url, alt } of found.toSorted((a, b) => a.position - b.position)) {
    const known = unique.get(url)
    if (!known) unique.set(url, { url, alt })
    else if (known.alt === '') known.alt = alt
  }
  const images = [...unique.values()]
  if (images.length > most) {
    remarks.push(remark('images_dropped', 'images', {}, { count: images.length - most }))
  }
  return { images: images.slice(0, most), remarks }
}

/** Several texts in one cell go with several addresses only where there are as many. */
function splitAlts(text: string, count: number): string[] {
  if (count < 2) return [text]
  const parts = text.split(/\s*[,;|\n]\s*/)
  return parts.length === count ? parts : [text]
}
