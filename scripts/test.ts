import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { startTemporaryServer } from '#api-test/temporary-server.ts'
import { runBrowserTests } from './browser-tests.ts'
import { stopWithCaller } from './caller.ts'
import { type Result, runChecks } from './checks.ts'
import { stopAll } from './command.ts'
import { onProjectNode } from './node-version.ts'
import { dataFolder } from './paths.ts'
import { buildSite } from './site.ts'
import { printSummary, reportStep } from './summary.ts'
import { runUnitTests } from './unit-tests.ts'

const results: Result[] = []

function report(result: Result) {
  results.push(result)
  reportStep(result)
}

/** A step that throws is a failed one, and the next still runs. */
async function attempt(name: string, step: () => Promise<Result | null>) {
  const began = performance.now()
  try {
    const result = await step()
    if (result) report(result)
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const seconds = (performance.now() - began) / 1000
    report({ name, passed: 0, failed: 1, skipped: 0, seconds, output })
  }
}

async function site(): Promise<Result> {
  const began = performance.now()
  const { built, ok, output } = await buildSite()
  return {
    name: built ? 'site build' : 'site build (up to date)',
    passed: Number(ok),
    failed: Number(!ok),
    skipped: 0,
    seconds: (performance.now() - began) / 1000,
    output,
  }
}

await onProjectNode(async () => {
  stopWithCaller()
  const folder = join(dataFolder, `test-${process.pid}`)
  let stopServer = async () => undefined as void
  const cleanUp = async () => {
    await stopAll()
    await stopServer()
    await rm(folder, { recursive: true, force: true })
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void cleanUp().finally(() => process.exit(130)))
  }
  await mkdir(folder, { recursive: true })

  await runChecks(report)
  await attempt('tests on Postgres', async () => {
    const server = await startTemporaryServer()
    stopServer = server.stop
    await attempt('unit and API tests', () => runUnitTests(folder, server.url))
    await attempt('site build', site)
    await attempt('browser tests', () => runBrowserTests(folder, server.url))
    return null
  })
  await cleanUp()
  process.exit(printSummary(results) ? 1 : 0)
})
