import { readdir, readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { checkMerchant, DemoFormatError } from './check.ts'
import { composeMerchants } from './compose.ts'
import type { DemoMerchant } from './format.ts'
import type { Known } from './known.ts'

const folder = new URL('merchants/', import.meta.url)

/** The paths of hand-written merchants, `12/coutellerie-des-burons.yaml`, in order. */
export async function merchantFiles(): Promise<string[]> {
  const names = await readdir(folder, { recursive: true })
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted()
}

export async function readMerchantFile(name: string): Promise<unknown> {
  const text = await readFile(new URL(name, folder), 'utf8')
  try {
    return parse(text)
  } catch (error) {
    const [line] = String(error instanceof Error ? error.message : error).split('\n')
    throw new DemoFormatError(`demo/merchants/${name}: ${line}`, { cause: error })
  }
}

/** The merchants written by hand. */
export async function readHandWritten(known: Known): Promise<DemoMerchant[]> {
  const files = await merchantFiles()
  return await Promise.all(
    files.map(async (name) =>
      checkMerchant(await readMerchantFile(name), `demo/merchants/${name}`, known),
    ),
  )
}

/** Beside the hand-written ones, so that the region is full. */
const composed = { merchants: 1040, products: 3300 }

/** The whole catalogue: what is written by hand, then what is composed from hand-written parts. */
export async function readCatalogue(known: Known): Promise<DemoMerchant[]> {
  const written = await readHandWritten(known)
  const taken = {
    names: written.flatMap(({ name, products }) => [name, ...products.map((one) => one.name)]),
    phones: written.flatMap(({ phone }) => phone ?? []),
  }
  return [...written, ...composeMerchants({ known, taken, ...composed })]
}
