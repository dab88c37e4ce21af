import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { access, constants, mkdir, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { dataFolder, webFolder } from './paths.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** A Chromium that starts: CHROMIUM_PATH, the machine's own, else the one that npm brought. */
export async function chromiumExecutable(): Promise<string> {
  const given = process.env['CHROMIUM_PATH']
  if (given) return given
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  for (const candidate of [...candidates, ...applications]) {
    if (await starts(candidate)) return candidate
  }
  return await packaged()
}

/** Found is not enough: on some systems the name is a stub that asks to install the real one. */
async function starts(path: string) {
  try {
    await access(path, constants.X_OK)
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 10_000 })
    return /Chrom/.test(stdout)
  } catch {
    return false
  }
}

/** It unpacks into the temporary folder: give it one that git ignores, where it is found again. */
async function packaged() {
  const entry = createRequire(join(webFolder, 'package.json')).resolve('@sparticuz/chromium')
  const version = createHash('sha256').update(entry).digest('hex').slice(0, 12)
  const folder = join(dataFolder, 'chromium', version)
  const unpacked = await unpackInto(folder, entry)
  if (await starts(unpacked)) return unpacked
  // Unpacking was cut short once, or a library is missing: the second try tells.
  await rm(folder, { recursive: true, force: true })
  return await unpackInto(folder, entry)
}

async function unpackInto(folder: string, entry: string) {
  await mkdir(folder, { recursive: true })
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    const { default: chromium } = (await import(pathToFileURL(entry).href)) as {
      default: { executablePath: () => Promise<string> }
    }
    return await chromium.executablePath()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}
