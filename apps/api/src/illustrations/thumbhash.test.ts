import sharp from 'sharp'
import { thumbHashToApproximateAspectRatio, thumbHashToAverageRGBA } from 'thumbhash'
import { expect, it } from 'vitest'
import { illustrate } from './illustrate.ts'
import { thumbhashOf } from './thumbhash.ts'

it('summarises a drawing in a few bytes, always the same', async () => {
  const svg = illustrate({ object: 'santon', ground: 'sea', seed: 'thumb' })
  const hash = await thumbhashOf(svg)
  expect(hash).toBe(await thumbhashOf(svg))
  const bytes = Buffer.from(hash, 'base64')
  expect(bytes.length).toBeLessThan(30)
  expect(thumbHashToApproximateAspectRatio(bytes)).toBeCloseTo(4 / 3, 0)
})

it('reads a photograph', async () => {
  const photo = await sharp({
    create: { width: 900, height: 1200, channels: 3, background: { r: 200, g: 40, b: 40 } },
  })
    .jpeg()
    .toBuffer()
  const { r, g, b } = thumbHashToAverageRGBA(Buffer.from(await thumbhashOf(photo), 'base64'))
  expect(r).toBeGreaterThan(0.6)
  expect(g + b).toBeLessThan(0.6)
})
