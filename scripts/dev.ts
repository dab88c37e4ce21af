import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { environment, loadConfig } from '#api/config.ts'
import { openDatabaseServer } from '#api/db/server.ts'
import { explainStartupError } from '#api/lib/startup-error.ts'
import { stopWithCaller } from './caller.ts'
import { onProjectNode } from './node-version.ts'
import { root, webFolder } from './paths.ts'

const sitePort = 5173

/** One Postgres for the whole session; the API begins again at each change, the site reloads by itself. */
async function develop() {
  const config = loadConfig(environment())
  const database = await openDatabaseServer({
    config,
    onProgress: (step) => console.log(`Postgres: ${step}`),
  }).catch((error: unknown) => {
    console.error(`error: ${explainStartupError(error, config)?.message ?? String(error)}`)
    process.exit(1)
  })

  const common = { ...process.env, NODE_ENV: 'development' }
  const children = [
    spawn(process.execPath, ['--watch', '--watch-preserve-output', 'apps/api/src/server.ts'], {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...common,
        DATABASE_URL: database.url,
        DEMO: String(config.demo),
        PUBLIC_URL: `http://localhost:${sitePort}`,
      },
    }),
    spawn(join(webFolder, 'node_modules/.bin/vite'), ['--port', String(sitePort), '--strictPort'], {
      cwd: webFolder,
      stdio: 'inherit',
      env: {
        ...common,
        API_URL: `http://127.0.0.1:${config.port}`,
      },
    }),
  ]

  let stopping = false
  const stop = async (code: number) => {
    if (stopping) return
    stopping = true
    await Promise.all(children.map(end))
    await database.stop()
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void stop(0))
  }
  for (const child of children) child.once('exit', () => void stop(1))
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}

await onProjectNode(async () => {
  stopWithCaller()
  await develop()
})
