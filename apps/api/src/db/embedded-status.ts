import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What Postgres says of itself in its data, true or left over from one that was killed. */
export type ServerStatus = { pid: number | null; port: number | null; ready: boolean }

export async function readStatus(cluster: string): Promise<ServerStatus> {
  const lines = (await readText(join(cluster, 'postmaster.pid'))).split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  return {
    pid: pid > 1 ? pid : null,
    port: port > 0 ? port : null,
    ready: lines[7]?.trim() === 'ready',
  }
}

export const readText = (file: string) => readFile(file, 'utf8').catch(() => '')
