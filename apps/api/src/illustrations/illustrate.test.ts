import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { categoryIllustrations } from './category-illustrations.ts'
import { illustrate, illustrateCategory, illustrateShopfront } from './illustrate.ts'
import { pieceOf } from './pieces.ts'
import {
  illustrationColours,
  illustrationGrounds,
  illustrationObjects,
  isIllustratedCategory,
} from './vocabulary.ts'

const LARGEST = 12 * 1024

/** What is wrong with a document, if anything. */
function flawsOf(svg: string): string[] {
  const flaws: string[] = []
  if (!svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900"'))
    flaws.push('head')
  if (!svg.endsWith('</svg>')) flaws.push('end')
  if (/NaN|undefined|Infinity/.test(svg)) flaws.push('number')
  if (/<text|<image|<script|<style|url\(/.test(svg)) flaws.push('element')
  if (svg.match(/<g[ >]/g)?.length !== svg.match(/<\/g>/g)?.length) flaws.push('nesting')
  if (svg.length > LARGEST) flaws.push(`size ${svg.length}`)
  return flaws
}

/** Rasterises and counts colours: a picture that drew nothing has one. */
async function coloursOf(svg: string): Promise<number> {
  const { data, info } = await sharp(Buffer.from(svg))
    .resize(64)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect([info.width, info.height]).toEqual([64, 48])
  const seen = new Set<number>()
  for (let i = 0; i < data.length; i += 3) seen.add(data.readUIntBE(i, 3))
  return seen.size
}

describe('product pictures', () => {
  it.each(illustrationObjects)('draws %s on every ground and in other colours', async (object) => {
    const flaws = illustrationGrounds.flatMap((ground) =>
      flawsOf(illustrate({ object, ground, seed: 'first' })),
    )
    for (const colour of illustrationColours.slice(0, 4))
      flaws.push(...flawsOf(illustrate({ object, colour, seed: 'x' })))
    expect(flaws).toEqual([])
    expect(await coloursOf(illustrate({ object, seed: 'first' }))).toBeGreaterThan(20)
  })

  it.each(illustrationGrounds)('rasterises objects of each pose on %s', async (ground) => {
    for (const object of ['honey-jar', 'pocket-knife', 'dress', 'frame'] as const) {
      expect(await coloursOf(illustrate({ object, ground, seed: 'pose' }))).toBeGreaterThan(20)
    }
  })

  it('is the same for the same spec and differs by seed', () => {
    for (const object of illustrationObjects) {
      const draw = (seed: string): string => illustrate({ object, seed })
      expect(draw('vase-bleu')).toBe(draw('vase-bleu'))
      expect(new Set(['a', 'b', 'c'].map(draw)).size).toBe(3)
    }
  })

  it('looks different, not only is different, for products of one kind', async () => {
    const prints = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        sharp(Buffer.from(illustrate({ object: 'jam-jar', seed: `jam ${i}` })))
          .resize(32, 24)
          .removeAlpha()
          .raw()
          .toBuffer(),
      ),
    )
    for (const [i, one] of prints.entries()) {
      for (const other of prints.slice(i + 1)) {
        const distance = one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0)
        expect(distance / one.length).toBeGreaterThan(6)
      }
    }
  })

  it('prints the main object in the colour asked for', () => {
    expect(illustrate({ object: 'jug', colour: 'lavender', seed: 'x' })).toContain('#9087bd')
  })
})

describe('shopfronts', () => {
  it.each(illustrationObjects)('shows %s', (object) => {
    const seeds = ['1', '2', '3']
    expect(seeds.flatMap((seed) => flawsOf(illustrateShopfront({ object, seed })))).toEqual([])
  })

  it('differs by seed and rasterises', async () => {
    const fronts = Array.from({ length: 8 }, (_, i) =>
      illustrateShopfront({ object: 'bread', colour: 'ochre', seed: `maison ${i}` }),
    )
    expect(new Set(fronts).size).toBe(8)
    for (const svg of fronts) expect(await coloursOf(svg)).toBeGreaterThan(20)
  })
})

describe('category signs', () => {
  it('draws every rubric and category', async () => {
    const slugs = Object.keys(categoryIllustrations)
    expect(slugs).toHaveLength(155)
    expect(slugs.flatMap((slug) => flawsOf(illustrateCategory(slug)))).toEqual([])
    expect(await coloursOf(illustrateCategory('santons'))).toBeGreaterThan(20)
  })

  it('knows which slugs it can draw', () => {
    expect(isIllustratedCategory('couteaux')).toBe(true)
    expect(isIllustratedCategory('toString')).toBe(false)
    expect(() => illustrateCategory('inconnue')).toThrow('inconnue')
  })
})

it('declares a size and inks for every object', () => {
  for (const object of illustrationObjects) {
    const { size, inks, with: companions } = pieceOf(object)
    expect(Math.min(...size)).toBeGreaterThan(80)
    expect(inks.length).toBeGreaterThan(0)
    expect(companions.length).toBeGreaterThan(0)
  }
})
