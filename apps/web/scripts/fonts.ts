/** Cuts the two typefaces down to what French, English and Occitan need, and writes their `@font-face` rules. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')

const characters = [
  range(0x20, 0x7e),
  range(0xa0, 0xff),
  'ŒœŸ€‘’‚“”„«»‹›–—…•·−×→←№™\u2009\u202f\u2011',
].join('')

/** Share of each letter in French text, in thousandths, spaces included. */
const frequencies: Record<string, number> = Object.fromEntries(
  'a63 b8 c26 d30 e133 f9 g8 h7 i63 j5 k1 l47 m25 n60 o49 p24 q9 r55 s67 t60 u52 v14 w1 x4 y3 z2'
    .split(' ')
    .map((entry) => [entry.slice(0, 1), Number(entry.slice(1))]),
)
frequencies[' '] = 165

/** Advance widths of Arial (and of its free twin Liberation Sans), in thousandths of an em. */
const arial: Record<string, number> = {
  a: 556,
  b: 556,
  c: 500,
  d: 556,
  e: 556,
  f: 278,
  g: 556,
  h: 556,
  i: 222,
  j: 222,
  k: 500,
  l: 222,
  m: 833,
  n: 556,
  o: 556,
  p: 556,
  q: 556,
  r: 333,
  s: 500,
  t: 278,
  u: 556,
  v: 500,
  w: 722,
  x: 500,
  y: 500,
  z: 500,
  ' ': 278,
}

type Face = {
  family: string
  fallback: string
  source: string
  file: string
  weights: [number, number]
}

const faces: Face[] = [
  {
    family: 'Bricolage Grotesque',
    fallback: 'Bricolage Fallback',
    source: import.meta
      .resolve('@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2'),
    file: 'bricolage-grotesque.woff2',
    weights: [500, 800],
  },
  {
    family: 'Atkinson Hyperlegible Next',
    fallback: 'Atkinson Fallback',
    source: import.meta
      .resolve('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'),
    file: 'atkinson-hyperlegible-next.woff2',
    weights: [400, 700],
  },
]

/** Reads the few numbers of an sfnt that a metric-adjusted fallback needs. */
const metricsOf = (font: Buffer) => {
  const tables = new Map<string, number>()
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16
    tables.set(font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8))
  }
  const at = (name: string) => {
    const offset = tables.get(name)
    if (offset === undefined) throw new Error(`The font has no ${name} table.`)
    return offset
  }
  const unitsPerEm = font.readUInt16BE(at('head') + 18)
  const longMetrics = font.readUInt16BE(at('hhea') + 34)
  const glyphs = glyphMap(font, at('cmap'))
  const widthOf = (character: string) => {
    const glyph = Math.min(glyphs.get(character.codePointAt(0) ?? 0) ?? 0, longMetrics - 1)
    return font.readUInt16BE(at('hmtx') + glyph * 4) / unitsPerEm
  }
  return {
    ascent: font.readInt16BE(at('hhea') + 4) / unitsPerEm,
    descent: -font.readInt16BE(at('hhea') + 6) / unitsPerEm,
    lineGap: font.readInt16BE(at('hhea') + 8) / unitsPerEm,
    missing: Array.from(characters).filter(
      (character) => !glyphs.has(character.codePointAt(0) ?? 0),
    ),
    widthOf,
  }
}

const glyphMap = (font: Buffer, cmap: number) => {
  const glyphs = new Map<number, number>()
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const table = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4)
    if (font.readUInt16BE(table) !== 4) continue
    const segments = font.readUInt16BE(table + 6) / 2
    for (let segment = 0; segment < segments; segment += 1) {
      const end = font.readUInt16BE(table + 14 + segment * 2)
      const start = font.readUInt16BE(table + 16 + (segments + segment) * 2)
      const delta = font.readUInt16BE(table + 16 + (segments * 2 + segment) * 2)
      const offsetAt = table + 16 + (segments * 3 + segment) * 2
      const offset = font.readUInt16BE(offsetAt)
      for (let code = start; code <= end && code < 0xffff; code += 1) {
        const glyph =
          offset === 0 ? code : font.readUInt16BE(offsetAt + offset + (code - start) * 2)
        if (glyph !== 0) glyphs.set(code, (glyph + delta) % 65_536)
      }
    }
  }
  return glyphs
}

const averageWidth = (widthOf: (character: string) => number) => {
  const entries = Object.entries(frequencies)
  const total = entries.reduce((sum, [, share]) => sum + share, 0)
  return entries.reduce((sum, [character, share]) => sum + share * widthOf(character), 0) / total
}

/** What text is set in until ours have come, by how wide French is in them, in ems: Roboto is as wide as Arial. */
const standIns = [
  {
    suffix: '',
    locals: ['Arial', 'Liberation Sans', 'Helvetica', 'Roboto'],
    width: averageWidth((letter) => (arial[letter] ?? 0) / 1000),
  },
  { suffix: ' Wide', locals: ['DejaVu Sans'], width: 0.5031 },
]

const rule = (family: string, descriptors: Record<string, string>) =>
  `@font-face {\n  font-family: '${family}';\n${Object.entries(descriptors)
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join('')}}\n`

const percent = (ratio: number) => `${Number((ratio * 100).toFixed(2))}%`

const folder = fileURLToPath(new URL('../src/styles/fonts/', import.meta.url))
await mkdir(folder, { recursive: true })
const rules: string[] = []
for (const face of faces) {
  const source = await readFile(fileURLToPath(face.source))
  const [min, max] = face.weights
  const options = { variationAxes: { wght: { min, max } }, noHinting: true }
  const woff2 = await subsetFont(source, characters, { ...options, targetFormat: 'woff2' })
  const sfnt = await subsetFont(source, characters, { ...options, targetFormat: 'sfnt' })
  await writeFile(`${folder}${face.file}`, woff2)
  const metrics = metricsOf(sfnt)
  rules.push(
    rule(face.family, {
      src: `url('./fonts/${face.file}') format('woff2')`,
      'font-weight': `${min} ${max}`,
      'font-display': 'swap',
    }),
    ...standIns.map(({ suffix, locals, width }) => {
      const adjust = averageWidth(metrics.widthOf) / width
      return rule(`${face.fallback}${suffix}`, {
        src: locals.map((name) => `local('${name}')`).join(', '),
        'size-adjust': percent(adjust),
        'ascent-override': percent(metrics.ascent / adjust),
        'descent-override': percent(metrics.descent / adjust),
        'line-gap-override': percent(metrics.lineGap / adjust),
      })
    }),
  )
  process.stdout.write(
    `${face.file}: ${woff2.length} bytes, missing ${JSON.stringify(metrics.missing)}\n`,
  )
}
await writeFile(
  fileURLToPath(new URL('../src/styles/fonts.css', import.meta.url)),
  `/* Written by scripts/fonts.ts. */\n${rules.join('')}`,
)
