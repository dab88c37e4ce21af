import type { PictureKind } from '@dansmazone/contract/picture'
import { PictureError } from './picture-error.ts'

/** How much of a file tells what it is. */
export const headBytes = 512

const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs'])
const avifBrands = new Set(['avif', 'avis'])
const videoBrands = /^(qt {2}|isom|iso\d|mp4\d|M4V |avc1|dash|3gp)/

/** What a file is by its first bytes; its name and the type it was sent under say nothing. */
export function kindOf(head: Buffer): PictureKind {
  if (head.length === 0) throw new PictureError('picture_empty')
  const latin = head.toString('latin1')
  if (latin.startsWith('\xFF\xD8\xFF')) return 'jpeg'
  if (latin.startsWith('\x89PNG\r\n\x1A\n')) return 'png'
  if (latin.startsWith('RIFF') && latin.slice(8, 12) === 'WEBP') return 'webp'
  if (latin.slice(4, 8) === 'ftyp') return kindOfBrands(head)
  throw new PictureError(otherKind(latin))
}

/** The file says itself by which rules it can be read (ISO/IEC 14496-12, 4.3). */
function kindOfBrands(head: Buffer): PictureKind {
  const end = Math.min(head.readUInt32BE(0), head.length)
  const brands = [head.toString('latin1', 8, 12)]
  for (let at = 16; at + 4 <= end; at += 4) brands.push(head.toString('latin1', at, at + 4))
  if (brands.some((brand) => heicBrands.has(brand))) return 'heic'
  if (brands.some((brand) => avifBrands.has(brand))) return 'avif'
  const video = brands.some((brand) => videoBrands.test(brand))
  throw new PictureError(video ? 'picture_is_video' : 'picture_is_unknown')
}

function otherKind(latin: string) {
  if (latin.startsWith('GIF8')) return 'picture_is_gif'
  if (latin.startsWith('%PDF')) return 'picture_is_pdf'
  if (/^(\xEF\xBB\xBF)?\s*</.test(latin) && /<svg[\s>]/i.test(latin)) return 'picture_is_svg'
  return 'picture_is_unknown'
}
