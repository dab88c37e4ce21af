import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Result } from './checks.ts'
import { run } from './command.ts'

type Report = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}

/** All *.test.ts of the workspace, each file of the API's on a database of its own. */
export async function runUnitTests(folder: string, databaseUrl: string): Promise<Result> {
  const file = join(folder, 'vitest.json')
  const { ok, output, seconds } = await run({
    command: 'vitest',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    env: { TEST_DATABASE_URL: databaseUrl, NODE_ENV: 'test' },
  })
  const report = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Partial<Report>
  const failed = report.numFailedTests ?? 0
  return {
    name: 'unit and API tests',
    passed: report.numPassedTests ?? 0,
    // A file that does not load fails the run without failing any test.
    failed: ok ? failed : Math.max(failed, 1),
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
    seconds,
    output,
  }
}
