import { execFile } from 'node:child_process'
import { link, readFile, readlink, realpath, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { StartupError } from '#lib/startup-error.ts'
import { readStatus, readText } from './embedded-status.ts'

const run = promisify(execFile)
type Owner = { pid: number; born: string }

/** One process at a time owns a data folder; the lock of a dead one is taken over. */
export async function takeOwnership(dataDir: string): Promise<() => Promise<void>> {
  const file = join(dataDir, 'owner.json')
  const mine = `${file}.${process.pid}`
  await writeFile(mine, JSON.stringify({ pid: process.pid, born: await birth(process.pid) }))
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      if (await link(mine, file).then(() => true, isTaken)) return () => rm(file, { force: true })
      const owner = await readOwner(file)
      if (owner && (await isAlive(owner))) throw inUse(dataDir, owner.pid)
      await rm(file, { force: true })
    }
  } finally {
    await rm(mine, { force: true })
  }
  throw inUse(dataDir, 'another process')
}

/** The living process that owns the data folder, if any. */
export async function currentOwner(dataDir: string): Promise<number | null> {
  const owner = await readOwner(join(dataDir, 'owner.json'))
  return owner && (await isAlive(owner)) ? owner.pid : null
}

/** Stops the Postgres that a killed owner left running, if there is one. */
export async function stopOrphan(cluster: string) {
  const { pid } = await readStatus(cluster)
  if (!pid || !(await serves(pid, cluster))) return
  for (const [signal, seconds] of [
    ['SIGINT', 30],
    ['SIGQUIT', 10],
    ['SIGKILL', 5],
  ] as const) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    for (let waited = 0; waited < seconds * 20; waited++) {
      if (!(await serves(pid, cluster))) return
      await sleep(50)
    }
  }
  throw inUse(cluster, pid)
}

const inUse = (folder: string, owner: number | string) =>
  new StartupError(
    'data_in_use',
    `The data directory ${folder} is already in use by ${typeof owner === 'number' ? `process ${owner}` : owner}`,
    'Stop that process, or set DATA_DIR to another folder',
  )

function isTaken(error: NodeJS.ErrnoException) {
  if (error.code === 'EEXIST') return false
  throw error
}

async function readOwner(file: string): Promise<Owner | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Owner
  } catch {
    return null
  }
}

async function isAlive({ pid, born }: Owner) {
  const now = await birth(pid)
  return now !== '' && now === born
}

/** When a process began: pids come again after a restart, above all in containers. */
async function birth(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    const fields = (await readText(`/proc/${pid}/stat`)).split(') ')[1]?.split(' ') ?? []
    return fields[0] === 'Z' ? '' : (fields[19] ?? '')
  }
  return await ps(pid, 'lstart=')
}

/** Whether that process is the Postgres of that cluster: it works inside its folder. */
async function serves(pid: number, cluster: string) {
  if (process.platform === 'linux') {
    const [folder, real] = await Promise.all([
      readlink(`/proc/${pid}/cwd`).catch(() => ''),
      realpath(cluster),
    ])
    return folder === real
  }
  return (await ps(pid, 'command=')).includes(cluster)
}

const ps = (pid: number, column: string) =>
  run('ps', ['-o', column, '-p', String(pid)]).then(
    ({ stdout }) => stdout.trim(),
    () => '',
  )
