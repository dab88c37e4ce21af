import { spawn } from 'node:child_process'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartupError } from '#lib/startup-error.ts'
import { cleanEnvironment } from './embedded-account.ts'
import type { Place } from './embedded-place.ts'
import { readStatus, readText } from './embedded-status.ts'
import { freePort } from './free-port.ts'

export type ServerProcess = {
  port: number
  stop: () => Promise<void>
  exited: Promise<void>
  diagnose: () => Promise<StartupError | null>
}

/**
 * Stands between Node and Postgres in a session of its own, so that Ctrl-C in the terminal does not reach Postgres
 * before the application is done, and waits on a pipe that closes when Node ends, however it ends. It insists, since
 * a Postgres that has just begun still ignores the signal.
 */
const supervisor = `
trap '' HUP INT TERM
"$@" 3<&- &
postgres=$!
( while read -r _ <&3; do :; done
  while kill -INT $postgres 2>/dev/null; do sleep 0.2; done ) &
watcher=$!
exec 3<&-
wait $postgres
status=$?
kill -KILL $watcher 2>/dev/null
exit $status
`

export async function startServer(
  place: Place,
  cluster: string,
  settings: Record<string, string>,
): Promise<ServerProcess> {
  for (let attempt = 1; ; attempt++) {
    const server = await launch(place, cluster, { ...settings, port: String(await freePort()) })
    if (server !== 'port_taken') return server
    if (attempt === 5) throw failed('no port of this machine stays free', logFile(place))
  }
}

async function launch(place: Place, cluster: string, settings: Record<string, string>) {
  const log = await open(logFile(place), 'w', 0o600)
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(
    '/bin/sh',
    ['-c', supervisor, 'sh', join(place.native, 'bin/postgres'), '-D', cluster, ...options],
    {
      ...place.account,
      cwd: '/',
      env: cleanEnvironment,
      detached: true,
      stdio: ['ignore', log.fd, log.fd, 'pipe'],
    },
  )
  await log.close()
  const port = Number(settings['port'])
  const pipe = child.stdio[3] as NodeJS.WritableStream
  pipe.on('error', () => undefined)
  let ended = false
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  }).then(() => {
    ended = true
  })
  const stop = async () => {
    pipe.end()
    const stopped = exited.then(() => true)
    if (await Promise.race([stopped, sleep(30_000, false, { ref: false })])) return
    const status = await readStatus(cluster)
    if (status.pid && status.port === port) process.kill(status.pid, 'SIGQUIT')
    await exited
  }

  const diagnose = async () => {
    const text = await readText(logFile(place))
    return /PANIC|No space left/.test(text) ? explain(text, logFile(place)) : null
  }

  // The first start after a crash replays the log of changes: minutes, at worst.
  for (let waited = 0; !ended && waited < 6000; waited++) {
    const status = await readStatus(cluster)
    if (status.ready && status.port === port) return { port, exited, stop, diagnose }
    await sleep(50)
  }
  await stop()
  const text = await readText(logFile(place))
  if (/could not create any TCP\/IP sockets|Address already in use/.test(text)) return 'port_taken'
  throw explain(text, logFile(place))
}

const logFile = (place: Place) => join(place.folder, 'server.log')

/** The cause in what initdb or Postgres wrote. */
export function explain(output: string, log: string): StartupError {
  if (/No space left on device|Disk quota exceeded/.test(output)) {
    return new StartupError(
      'disk_full',
      `The disk is full: the embedded Postgres cannot write its data (${log})`,
      'Free some space, or set DATA_DIR to a folder on another disk',
    )
  }
  const [, pid] = /\(PID (\d+)\) running in data directory/.exec(output) ?? []
  if (pid) {
    return new StartupError(
      'data_in_use',
      `The data directory of the embedded Postgres is already in use by process ${pid}`,
      'Stop that process, or set DATA_DIR to another folder',
    )
  }
  const [, reason] = /(?:FATAL|PANIC|error):\s+(.*)/.exec(output) ?? []
  return failed(reason ?? (output.trim().split('\n').at(-1) || 'no message'), log)
}

const failed = (reason: string, log: string) =>
  new StartupError(
    'embedded_failed',
    `The embedded Postgres does not start (${reason})`,
    `Read ${log}, or set DATABASE_URL to another Postgres`,
  )
