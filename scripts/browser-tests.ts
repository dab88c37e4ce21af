import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startFeedHost } from '#api-test/feed-host.ts'
import { startMailbox } from '#api-test/mailbox.ts'
import { startOutsideServices } from '#api-test/outside-services.ts'
import { freePort } from '#api/db/free-port.ts'
import type { Result } from './checks.ts'
import { chromiumExecutable } from './chromium.ts'
import { launch, run } from './command.ts'
import { webFolder } from './paths.ts'

type Report = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }

/** The journeys of apps/web/e2e, in Chromium, on the real server with the demonstration data. */
export async function runBrowserTests(folder: string, databaseUrl: string): Promise<Result | null> {
  const config = join(webFolder, 'playwright.config.ts')
  if (!existsSync(config)) return null
  const began = performance.now()
  const mails = join(folder, 'mails')
  const [mailbox, outside, feeds] = await Promise.all([
    startMailbox(mails),
    startOutsideServices(),
    startFeedHost(),
  ])
  const stopAround = () => Promise.all([mailbox.stop(), outside.stop(), feeds.stop()])
  const around = {
    SMTP_URL: mailbox.url,
    COMPANY_REGISTER_URL: outside.registerUrl,
    GEOCODER_URL: outside.geocoderUrl,
    FETCH_PRIVATE_ORIGINS: feeds.url,
  }
  const site = await startSite(folder, databaseUrl, around).catch(async (error: unknown) => {
    await stopAround()
    throw error
  })
  try {
    const file = join(folder, 'playwright.json')
    const { ok, output } = await run({
      command: 'playwright',
      args: ['test', '--config', config, '--reporter=line,json'],
      cwd: webFolder,
      env: {
        E2E_BASE_URL: site.url,
        E2E_MAILS: mails,
        E2E_FEEDS: feeds.url,
        E2E_DATA: join(folder, 'site'),
        CHROMIUM_PATH: await chromiumExecutable(),
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
        // Else it stays in the temporary folder of the machine.
        PWTEST_CACHE_DIR: join(folder, 'playwright'),
      },
    })
    const { stats } = JSON.parse(await readFile(file, 'utf8').catch(() => emptyReport)) as Report
    const failed = stats.unexpected
    return {
      name: 'browser tests',
      passed: stats.expected + stats.flaky,
      failed: ok ? failed : Math.max(failed, 1),
      skipped: stats.skipped,
      seconds: (performance.now() - began) / 1000,
      output: `${output}\n${ok ? '' : site.log()}`,
    }
  } finally {
    await site.stop()
    await stopAround()
  }
}

const emptyReport = JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } })

async function startSite(folder: string, databaseUrl: string, around: Record<string, string>) {
  const port = await freePort()
  // A passkey belongs to a name, which an address of numbers is not.
  const url = `http://localhost:${port}`
  let log = ''
  const { child, ended } = launch(
    {
      command: process.execPath,
      args: ['apps/api/src/server.ts'],
      env: {
        NODE_ENV: 'test',
        HOST: '127.0.0.1',
        PORT: String(port),
        PUBLIC_URL: url,
        DATABASE_URL: databaseUrl,
        DATA_DIR: join(folder, 'site'),
        DEMO: 'true',
        WORKERS: 'true',
        // Each person of the tests comes from a network of their own: what one does slows no other down.
        TRUST_PROXY: '127.0.0.1',
        ...around,
        MAIL_FROM: 'DansMaZone <bonjour@dansmazone.example>',
        TERRITORY: 'region:76',
        STORAGE_DRIVER: 'disk',
        STORAGE_DIR: join(folder, 'site/files'),
        WEB_DIST_DIR: join(webFolder, 'dist'),
        LOG_LEVEL: 'warn',
        RATE_LIMIT_PER_MINUTE: '100000',
      },
    },
    (text) => (log += text),
  )
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  const limit = performance.now() + 600_000
  while (child.exitCode === null && performance.now() < limit) {
    const ready = await fetch(`${url}/readyz`).catch(() => null)
    if (ready?.ok) return { url, stop, log: () => log }
    await sleep(250)
  }
  await stop()
  throw new Error(`The server of the browser tests does not start:\n${log}`)
}
