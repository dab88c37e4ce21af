import type { FileHandle } from 'node:fs/promises'
import type { PictureKind } from '@dansmazone/contract/picture'

/** Whether a file of this kind has its end: a transfer that broke off is said at once, without decoding anything. */
export async function isWhole(file: FileHandle, size: number, kind: PictureKind): Promise<boolean> {
  switch (kind) {
    case 'jpeg':
      return await jpegEnds(file, size)
    case 'png':
      return await pngEnds(file, size)
    case 'webp':
      return (await read(file, 4, 4)).readUInt32LE(0) + 8 <= size
    case 'avif':
    case 'heic':
      return await boxesEnd(file, size)
  }
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}

const mostParts = 100_000
const window = 256 * 1024

/** Segments up to the first scan, then the mark of the end anywhere after it: phones put films behind it. */
async function jpegEnds(file: FileHandle, size: number): Promise<boolean> {
  let at = 2
  for (let part = 0; part < mostParts; part += 1) {
    const head = await read(file, at, 4)
    if (head.length < 4 || head[0] !== 0xff) return false
    if (head[1] === 0xff) {
      at += 1
      continue
    }
    at += 2 + head.readUInt16BE(2)
    if (head[1] === 0xda) break
  }
  for (; at < size; at += window - 1) {
    if ((await read(file, at, window)).includes('\xFF\xD9', 0, 'latin1')) return true
  }
  return false
}

async function pngEnds(file: FileHandle, size: number): Promise<boolean> {
  let at = 8
  for (let part = 0; part < mostParts && at + 12 <= size; part += 1) {
    const head = await read(file, at, 8)
    at += 12 + head.readUInt32BE(0)
    if (head.toString('latin1', 4, 8) === 'IEND') return at <= size
  }
  return false
}

/** Boxes one after the other up to the end of the file, `mdat` with the picture among them. */
async function boxesEnd(file: FileHandle, size: number): Promise<boolean> {
  let at = 0
  let data = false
  for (let part = 0; part < mostParts && at + 8 <= size; part += 1) {
    const head = await read(file, at, 16)
    const type = head.toString('latin1', 4, 8)
    const short = head.readUInt32BE(0)
    if (type === 'mdat' || type === 'idat') data = true
    if (short === 0) return data
    const length = short === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : short
    if (length < 8 || at + length > size) return false
    at += length
  }
  // What stands behind the last box is somebody else's business: it is not read.
  return data
}
