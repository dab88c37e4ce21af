import { readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { phonePhoto, photo } from '#test/pictures.ts'
import { inspect } from './inspect.ts'
import { makeMaster } from './master.ts'

const heic = await readFile(join(import.meta.dirname, '../../test/pictures/phone.heic'))
const path = join(tmpdir(), `dansmazone-taken-${process.pid}`)
afterAll(() => rm(path, { force: true }))

async function inspected(bytes: Buffer) {
  await writeFile(path, bytes)
  return await inspect(path)
}

/** Red, green, blue of the upper left and the lower right quarter. */
async function corners(bytes: Buffer) {
  const { width, height } = await sharp(bytes).metadata()
  const at = async (x: number, y: number) => {
    const spot = sharp(bytes).extract({
      left: Math.round(x * width),
      top: Math.round(y * height),
      width: 1,
      height: 1,
    })
    return [...(await spot.removeAlpha().raw().toBuffer())]
  }
  return { upperLeft: await at(0.1, 0.1), lowerRight: await at(0.75, 0.75) }
}

const near = (color: number[]) =>
  color.map((value) => expect.closeTo(value, -1.4) as unknown as number)
const brick = near([169, 67, 44])
const green = near([58, 98, 56])

const taken: [string, () => Promise<Buffer>][] = [
  ['jpeg', () => photo().jpeg().toBuffer()],
  ['png', () => photo().png().toBuffer()],
  ['webp', () => photo().webp().toBuffer()],
  ['avif', () => photo().avif({ effort: 0 }).toBuffer()],
]

test.each(taken)('a %s is taken, and comes out the same', async (kind, make) => {
  const bytes = await make()
  expect(await inspected(bytes)).toEqual({ kind, bytes: bytes.length, width: 600, height: 400 })
  const master = await makeMaster(bytes)
  expect(master).toMatchObject({ mimeType: 'image/jpeg', width: 600, height: 400 })
  expect(await corners(master.bytes)).toEqual({ upperLeft: brick, lowerRight: green })
})

test('a photo held upright comes out upright, without what the camera wrote', async () => {
  const bytes = await phonePhoto()
  expect((await sharp(bytes).metadata()).exif).toBeDefined()
  expect(bytes.includes('Fairphone')).toBe(true)
  expect(await inspected(bytes)).toMatchObject({ width: 600, height: 400 })
  const master = await makeMaster(bytes)
  expect(await corners(master.bytes)).toEqual({ upperLeft: brick, lowerRight: green })
  const { exif, icc, xmp, iptc, orientation } = await sharp(master.bytes).metadata()
  expect([exif, icc, xmp, iptc, orientation]).toEqual(Array(5).fill(undefined))
  expect(master.bytes.includes('Fairphone')).toBe(false)
})

test('a HEIC of a phone is taken, turned as the file says, and nothing of its place is left', async () => {
  expect(heic.includes('DansMaZone')).toBe(true)
  expect(await inspected(heic)).toMatchObject({ kind: 'heic', width: 320, height: 480 })
  const master = await makeMaster(heic)
  expect(master).toMatchObject({ mimeType: 'image/jpeg', width: 320, height: 480 })
  const { exif, icc } = await sharp(master.bytes).metadata()
  expect([exif, icc]).toEqual([undefined, undefined])
  expect(master.bytes.includes('DansMaZone')).toBe(false)
})

test('what lets light through keeps doing so', async () => {
  const glass = { width: 40, height: 30, channels: 4, background: '#a9432c80' } as const
  const master = await makeMaster(await sharp({ create: glass }).png().toBuffer())
  expect(master.mimeType).toBe('image/webp')
  expect((await sharp(master.bytes).metadata()).hasAlpha).toBe(true)
  const opaque = { ...glass, background: '#a9432c' }
  expect((await makeMaster(await sharp({ create: opaque }).png().toBuffer())).mimeType).toBe(
    'image/jpeg',
  )
})

test('colours wider than those of screens are translated', async () => {
  const wide = await photo().jpeg({ quality: 95 }).withIccProfile('p3').toBuffer()
  const { upperLeft } = await corners((await makeMaster(wide)).bytes)
  expect(upperLeft).toEqual(brick)
  const print = await photo().toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer()
  expect(await sharp((await makeMaster(print)).bytes).metadata()).toMatchObject({ space: 'srgb' })
})

test('a large photo is kept no larger than any screen wants', async () => {
  const large = { width: 6000, height: 2000, channels: 3, background: '#888' } as const
  const master = await makeMaster(await sharp({ create: large }).jpeg().toBuffer())
  expect([master.width, master.height]).toEqual([2560, 853])
})

test('of a moving picture the first image is taken', async () => {
  const frame = (background: string) =>
    sharp({ create: { width: 20, height: 10, channels: 3, background } })
      .png()
      .toBuffer()
  const moving = await sharp([await frame('#a9432c'), await frame('#3a6238')], {
    join: { animated: true },
  })
    .webp({ lossless: true })
    .toBuffer()
  expect(await inspected(moving)).toMatchObject({ width: 20, height: 10 })
  const master = await makeMaster(moving)
  expect([master.width, master.height]).toEqual([20, 10])
  expect((await corners(master.bytes)).lowerRight).toEqual(brick)
})

describe('what is no picture is refused by what it is, whatever its name', () => {
  const text = (content: string) => Buffer.from(content)
  const film = Buffer.concat([text('\0\0\0\x18ftypmp42\0\0\0\0mp42isom'), Buffer.alloc(64)])
  test.each<[string, Buffer]>([
    ['picture_empty', Buffer.alloc(0)],
    [
      'picture_is_svg',
      text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    ['picture_is_svg', text('\uFEFF<?xml version="1.0"?>\n<!-- x -->\n<svg width="1"></svg>')],
    ['picture_is_gif', text('GIF89a\x01\x00\x01\x00')],
    ['picture_is_pdf', text('%PDF-1.7\n')],
    ['picture_is_video', film],
    ['picture_is_unknown', text('<!doctype html><script>alert(1)</script>')],
    ['picture_is_unknown', text('PK\x03\x04zipped')],
    ['picture_is_unknown', text('MZ a program')],
    ['picture_is_unknown', text('hello')],
    ['picture_unreadable', Buffer.concat([text('RIFF\x04\0\0\0WEBP')])],
  ])('%s', async (failure, bytes) => {
    await expect(inspected(bytes)).rejects.toMatchObject({ failure })
  })
})

describe('a file whose end is missing is refused at once', () => {
  test.each([...taken, ['heic', async () => heic] as const])('%s', async (_, make) => {
    const whole = await make()
    for (const share of [0.3, 0.6, 0.95]) {
      const part = whole.subarray(0, Math.floor(whole.length * share))
      await expect(inspected(part)).rejects.toMatchObject({
        failure: expect.stringMatching(/picture_(truncated|unreadable)/) as string,
      })
    }
  })
})

test('a damaged middle is found out when it is decoded', async () => {
  const png = await photo().png().toBuffer()
  png.fill(0, png.length / 2, png.length / 2 + 200)
  await expect(makeMaster(png)).rejects.toMatchObject({ failure: 'picture_unreadable' })
  const broken = Buffer.from(heic)
  broken.fill(0xff, heic.indexOf('hvcC') + 4, heic.indexOf('hvcC') + 60)
  await expect(makeMaster(broken)).rejects.toMatchObject({
    failure: expect.stringMatching(/picture_(truncated|unreadable)/) as string,
  })
})

test('what hides behind the pixels is gone: a page, an archive, a program', async () => {
  for (const hidden of ['<script>alert(1)</script>', 'PK\x03\x04', '<?php system(1); ?>']) {
    const polyglot = Buffer.concat([await photo().jpeg().toBuffer(), Buffer.from(hidden)])
    expect((await inspected(polyglot)).kind).toBe('jpeg')
    expect((await makeMaster(polyglot)).bytes.includes(hidden)).toBe(false)
  }
  const commented = Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xfe, 0, 27]),
    Buffer.from('<script>alert(1)</script>'),
    (await photo().jpeg().toBuffer()).subarray(2),
  ])
  expect((await makeMaster(commented)).bytes.includes('script')).toBe(false)
})

describe('a small file that would unfold into a huge picture is refused by its head', () => {
  test('png', async () => {
    const bomb = pngHead(30_000, 30_000)
    expect(bomb.length).toBeLessThan(2000)
    await expect(inspected(bomb)).rejects.toMatchObject({ failure: 'picture_too_many_pixels' })
    await expect(makeMaster(bomb)).rejects.toMatchObject({ failure: 'picture_too_many_pixels' })
  })

  test('heic', async () => {
    const bomb = Buffer.from(heic)
    const ispe = bomb.indexOf('ispe')
    bomb.writeUInt32BE(40_000, ispe + 8)
    bomb.writeUInt32BE(40_000, ispe + 12)
    await expect(inspected(bomb)).rejects.toMatchObject({ failure: 'picture_too_many_pixels' })
    await expect(makeMaster(bomb)).rejects.toMatchObject({
      failure: expect.stringMatching(/picture_(unreadable|too_many_pixels)/) as string,
    })
  })
})

function pngHead(width: number, height: number) {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const head = Buffer.alloc(4)
    head.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([head, body, sum])
  }
  const ihdr = Buffer.alloc(13)
  ihdr.writeUInt32BE(width, 0)
  ihdr.writeUInt32BE(height, 4)
  ihdr.set([8, 2], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    chunk('IHDR', ihdr),
    chunk('IDAT', deflateSync(Buffer.alloc(100_000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
