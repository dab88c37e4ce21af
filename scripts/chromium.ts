import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { access, chmod, constants, mkdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
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

type Package = {
  default: { executablePath: () => Promise<string> }
  inflate: (archive: string) => Promise<string>
}

/** Kept in a folder that git ignores, one per version of the package. */
async function packaged() {
  const entry = createRequire(join(webFolder, 'package.json')).resolve('@sparticuz/chromium')
  const version = createHash('sha256').update(entry).digest('hex').slice(0, 12)
  const folder = join(dataFolder, 'chromium', version)
  const launcher = join(folder, 'launch')
  if (await starts(launcher)) return launcher

  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const executable = await unpackInto(folder, entry)
  const environment = existsSync('/etc/fonts/fonts.conf')
    ? ''
    : `FONTCONFIG_PATH=${quote(join(folder, 'fonts'))} `
  // A bare machine lacks NSS, which the package brings for its own use elsewhere.
  for (const libraries of ['', `LD_LIBRARY_PATH=${quote(join(folder, 'al2023/lib'))} `]) {
    await writeFile(
      launcher,
      `#!/bin/sh\n${environment}${libraries}exec ${quote(executable)} "$@"\n`,
    )
    await chmod(launcher, 0o755)
    if (await starts(launcher)) return launcher
  }
  throw new Error('No Chromium starts here. Install one, or set CHROMIUM_PATH to its executable.')
}

const quote = (path: string) => `'${path.replaceAll("'", `'\\''`)}'`

/** The package unpacks into the temporary folder, whatever that is. */
async function unpackInto(folder: string, entry: string) {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    const { default: chromium, inflate } = (await import(pathToFileURL(entry).href)) as Package
    await inflate(join(dirname(entry), '../bin/al2023.tar.br'))
    return await chromium.executablePath()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}
