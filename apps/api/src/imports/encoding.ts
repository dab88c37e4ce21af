import { detect } from 'chardet'
import iconv from 'iconv-lite'

export type Decoded = { text: string; encoding: string }

const marks: [bytes: number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** What western spreadsheets write when they do not write UTF-8. */
const western = new Set(['windows-1252', 'iso-8859-1', 'iso-8859-15'])

/** The text of bytes: their mark, UTF-8 where it is sound, else what they look like. */
export function decode(bytes: Buffer): Decoded {
  for (const [mark, encoding] of marks) {
    if (mark.every((byte, index) => bytes[index] === byte)) {
      return { text: iconv.decode(bytes.subarray(mark.length), encoding), encoding }
    }
  }
  const wide = wideEncoding(bytes)
  if (wide) return { text: iconv.decode(bytes, wide), encoding: wide }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    const encoding = singleByteEncoding(bytes)
    const text = iconv.decode(bytes, encoding)
    // Mac OS put the euro where the sign of any currency had been.
    return { text: encoding === 'macintosh' ? text.replaceAll('¤', '€') : text, encoding }
  }
}

/** UTF-16 without a mark: every other byte of latin text is zero. */
function wideEncoding(bytes: Buffer): string | null {
  const sample = bytes.subarray(0, 4000)
  let even = 0
  let odd = 0
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) {
      if (index % 2 === 0) even += 1
      else odd += 1
    }
  }
  const half = sample.length / 2
  if (half < 2) return null
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le'
  if (even > half * 0.6 && odd < half * 0.1) return 'utf-16be'
  return null
}

/**
 * Statistics take short French lists for anything, so they are believed only for what is far from western: bytes of
 * Mac OS never used in Windows, or another alphabet altogether.
 */
function singleByteEncoding(bytes: Buffer): string {
  if (looksMac(bytes)) return 'macintosh'
  const found = detect(bytes.subarray(0, 200_000))?.toLowerCase() ?? 'windows-1252'
  if (
    western.has(found) ||
    !iconv.encodingExists(found) ||
    /^(utf|iso-8859-2|windows-125[0-4])/.test(found)
  ) {
    // 0xA4 is the euro of ISO 8859-15; with 0x80 it is Windows.
    return bytes.includes(0xa4) && !bytes.some((byte) => byte >= 0x80 && byte < 0xa0)
      ? 'iso-8859-15'
      : 'windows-1252'
  }
  return found
}

/** é è à ç ê of Mac OS Roman stand where Windows has typographic signs that never touch letters on both sides. */
function looksMac(bytes: Buffer): boolean {
  const accents = new Set([0x8e, 0x8f, 0x88, 0x8d, 0x90, 0x9d, 0x94, 0x99])
  const isLetter = (byte: number | undefined) =>
    byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a))
  let mac = 0
  let windows = 0
  for (const [index, byte] of bytes.subarray(0, 200_000).entries()) {
    if (byte < 0x80) continue
    if (accents.has(byte) && isLetter(bytes[index - 1]) && isLetter(bytes[index + 1])) mac += 1
    if (byte >= 0xe0 && isLetter(bytes[index - 1]) && isLetter(bytes[index + 1])) windows += 1
  }
  return mac > 2 && mac > windows * 4
}
