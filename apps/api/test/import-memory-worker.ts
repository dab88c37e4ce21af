import { buffer } from 'node:stream/consumers'
import { readFile } from '#imports/read-file.ts'
import { writeWorkbook } from '#imports/write-workbook.ts'
import { vocabulary } from './imports.ts'

/** Reads a big file and tells what it took; run with little memory, it ends where it would take more. */
const [, , format = 'csv', count = '20000'] = process.argv
const lines = Number(count)
const words =
  'Tourné à la main dans notre atelier, émaillé, cuit deux fois ; chaque pièce est unique. '

function cellsOf(index: number): string[] {
  const image = `https://atelier.exemple.fr/photos/${index}.jpg`
  return [
    `REF-${index}`,
    `Pièce numéro ${index}`,
    `${words.repeat(6)}${index}`,
    `${index % 90},50 €`,
    image,
    'Poterie > Vases',
    String(index % 4),
  ]
}
const headers = ['Référence', 'Nom', 'Description', 'Prix TTC', 'Photo', 'Rayon', 'Stock']

async function* table() {
  yield headers
  for (let index = 0; index < lines; index += 1) yield cellsOf(index)
}
async function content(): Promise<Buffer> {
  if (format === 'xlsx') return await buffer(writeWorkbook(table()))
  const parts: Buffer[] = []
  for await (const cells of table())
    parts.push(Buffer.from(`${cells.map((cell) => `"${cell}"`).join(';')}\n`))
  return Buffer.concat(parts)
}

const bytes = await content()
const known = await vocabulary()
globalThis.gc?.()
const before = process.memoryUsage.rss()
let peak = 0
const started = performance.now()
const file = await readFile(bytes, {
  vocabulary: known,
  chosen: async () => null,
})
let products = 0
for await (const { skipped } of file.products()) {
  if (!skipped) products += 1
  if (products % 500 === 0) peak = Math.max(peak, process.memoryUsage.rss())
}
const megabytes = (size: number) => Math.round(size / 1024 / 1024)
process.stdout.write(
  JSON.stringify({
    products,
    fileMb: megabytes(bytes.length),
    addedMb: megabytes(peak - before),
    ms: Math.round(performance.now() - started),
  }),
)
