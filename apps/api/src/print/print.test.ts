import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { bytesOf, readPdf } from '#test/pdf.ts'
import { type Label, makeLabels } from './labels.ts'
import { inks, openPaper } from './paper.ts'
import { makePoster } from './poster.ts'
import { inEuros, perUnit } from './prices.ts'
import { fit, type Style } from './setting.ts'
import type { Shop } from './shop.ts'
import { makeSticker } from './sticker.ts'

const at = new Date('2026-11-22T10:00:00Z')
const shop: Shop = {
  id: '019a62c3-4d00-7c61-82c5-3f0e5d7b9a11',
  name: 'La Boîte à Sève',
  kind: 'producer',
  commune: 'Villefranche-de-Rouergue',
  category: 'couteaux',
  url: 'https://dansmazone.example/commercants/la-boite-a-seve',
}
const label = (given: Partial<Label> = {}): Label => ({
  name: 'Bol en grès',
  price: { kind: 'fixed', cents: 4500, quantity: null, unit: null },
  reduction: null,
  madeIn: null,
  ...given,
})
const readLabels = async (labels: Label[], format: 'a4' | 'a6' = 'a4') =>
  await readPdf(await bytesOf(makeLabels(shop.name, labels, format, at)))

test.each([
  ['a4', 595, 842],
  ['a6', 298, 420],
] as const)('the poster on %s says who it is and where it leads', async (format, width, height) => {
  const { pages, info } = await readPdf(await bytesOf(await makePoster(shop, format, at)))
  expect(pages).toHaveLength(1)
  expect(pages[0]).toMatchObject({ width, height })
  expect(pages[0]?.text).toContain('La Boîte à Sève')
  expect(pages[0]?.text).toContain('Production locale · Villefranche-de-Rouergue')
  expect(pages[0]?.text).toContain('dansmazone.example/commercants/la-boite-a-seve')
  expect(info).toMatchObject({ Title: 'Affiche — La Boîte à Sève', Language: 'fr-FR' })
})

test.each([
  ['a4', 4],
  ['a6', 1],
] as const)('on %s there are %d stickers', async (format, count) => {
  const { pages } = await readPdf(await bytesOf(makeSticker(shop, format, at)))
  expect(pages[0]?.text.match(/Retrouvez-nous sur/g)).toHaveLength(count)
  expect(pages[0]?.text.match(/#DansMaZone/g)).toHaveLength(count)
})

test('the same is printed as the same file', async () => {
  const make = async () =>
    (await bytesOf(makeLabels(shop.name, [label()], 'a4', at))).toString('latin1')
  expect(await make()).toBe(await make())
})

test('a label has the price, and the price of a kilogram or a litre', async () => {
  const { pages } = await readLabels([
    label({ name: 'Confiture', price: { kind: 'fixed', cents: 690, quantity: 370, unit: 'g' } }),
    label({ name: 'Huile', price: { kind: 'fixed', cents: 1480, quantity: 75, unit: 'cl' } }),
    label({ name: 'Vase', price: { kind: 'from', cents: 4500, quantity: null, unit: null } }),
    label({
      name: 'Portrait',
      price: { kind: 'on_request', cents: null, quantity: null, unit: null },
    }),
  ])
  const text = pages[0]?.text.replaceAll('\u00a0', ' ') ?? ''
  for (const said of [
    'Confiture',
    '6,90 €',
    '370 g · 18,65 € le kg',
    '14,80 €',
    '75 cl · 19,73 € le litre',
    'à partir de',
    '45,00 €',
  ]) {
    expect(text).toContain(said)
  }
  expect(text.match(/Prix sur demande/g)).toHaveLength(1)
})

test('a reduction is what is paid, and the former price is there only where it was higher', async () => {
  const price = { kind: 'fixed', cents: 2000, quantity: 500, unit: 'g' } as const
  const read = async (reduction: Label['reduction']) => {
    const { pages } = await readLabels([label({ price, reduction })])
    return pages[0]?.text.replaceAll('\u00a0', ' ') ?? ''
  }
  const reduced = await read({ cents: 1500, previousCents: 1800 })
  expect(reduced).toContain('15,00 €')
  expect(reduced).toContain('18,00 €')
  expect(reduced).toContain('500 g · 30,00 € le kg')
  expect(reduced).not.toContain('20,00 €')
  expect(await read({ cents: 1500, previousCents: null })).not.toContain('18,00')
  expect(await read({ cents: 1500, previousCents: 1500 })).not.toMatch(/15,00 €[\s\S]*15,00 €/)
})

test('what is made here says where', async () => {
  const { pages } = await readLabels([label({ madeIn: 'Saint-Jean-de-Fos' }), label()])
  expect(pages[0]?.text.match(/Fait ici/g)).toHaveLength(1)
  expect(pages[0]?.text).toContain('Fait ici : Saint-Jean-de-Fos')
})

test('24 labels stand on a sheet of A4, one on A6', async () => {
  const labels = Array.from({ length: 25 }, (_, index) => label({ name: `Bol ${index + 1}` }))
  const { pages } = await readLabels(labels)
  expect(pages.map(({ text }) => text.match(/Bol \d+/g)?.length)).toEqual([24, 1])
  expect((await readLabels(labels.slice(0, 3), 'a6')).pages).toHaveLength(3)
})

test('thousands of labels go out page by page, and leave the process time for others', async () => {
  let turns = 0
  const other = setInterval(() => (turns += 1), 1)
  const bytes = await bytesOf(
    makeLabels(
      shop.name,
      Array.from({ length: 2000 }, () => label()),
      'a4',
      at,
    ),
  )
  clearInterval(other)
  expect(bytes.length).toBeLessThan(2_000_000)
  expect(turns).toBeGreaterThan(20)
})

test('a long text becomes smaller, then stands on more lines, then is cut', () => {
  const paper = openPaper('a4', 'Essai', at)
  const style: Style = { face: 'strong', size: 12, smallest: 8, lines: 2, color: inks.ink }
  const box = { width: 170, height: 40 }
  const of = (text: string) => fit(paper, text, box, style)
  expect(of('Bol en grès')).toMatchObject({ lines: ['Bol en grès'], size: 12 })
  expect(of('Huile d’olive vierge extra, première pression')).toMatchObject({ size: 12 })
  const long = of('Huile d’olive vierge extra, première pression à froid, récolte 2025, bouteille')
  expect(long.size).toBeLessThan(12)
  expect(long.lines).toHaveLength(2)
  const endless = of('anticonstitutionnellement '.repeat(20))
  expect(endless.size).toBe(8)
  expect(endless.lines).toHaveLength(2)
  expect(endless.lines[1]).toMatch(/…$/)
  for (const line of of('x'.repeat(400)).lines) {
    paper.font('strong').fontSize(8)
    expect(paper.widthOfString(line)).toBeLessThanOrEqual(box.width)
  }
})

test('what the font has no sign for is written without accent, or left out', () => {
  const paper = openPaper('a4', 'Essai', at)
  const style: Style = { face: 'text', size: 10, color: inks.ink }
  const { lines } = fit(paper, 'Œufs 🐔 de L’HAŸ, Ǻ 漢\u202f!', { width: 500, height: 20 }, style)
  expect(lines.map((line) => line.normalize('NFC'))).toEqual(['Œufs de L’HAŸ, Á \u00a0!'])
})

test('prices are written as people write them', () => {
  expect(inEuros(123_450)).toMatch(/^1\s234,50\s€$/)
  const price = (cents: number, quantity: number, unit: 'g' | 'kg' | 'ml' | 'cl' | 'l') =>
    perUnit(cents, { kind: 'fixed', cents, quantity, unit })?.replace(/\s/g, ' ')
  expect(price(990, 250, 'g')).toBe('39,60 € le kg')
  expect(price(333, 330, 'ml')).toBe('10,09 € le litre')
  expect(price(1000, 1.5, 'kg')).toBe('6,67 € le kg')
})

test('the inks are those of the site by day', async () => {
  const css = await readFile(new URL('../../../web/src/styles/tokens.css', import.meta.url), 'utf8')
  for (const [name, color] of Object.entries(inks)) {
    expect(css).toContain(`--${name}: light-dark(${color},`)
  }
})
