import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, run } from './command.ts'
import { root } from './paths.ts'

export type Result = {
  name: string
  passed: number
  failed: number
  skipped: number
  seconds: number
  output: string
}

const projects = ['.', 'packages/contract', 'packages/territory', 'apps/api', 'apps/web']

const checks: (Command & { name: string })[] = [
  { name: 'format', command: 'oxfmt', args: ['--check'] },
  { name: 'lint', command: 'oxlint', args: ['--deny-warnings'] },
  ...projects
    .filter((project) => existsSync(join(root, project, 'tsconfig.json')))
    .map((project) => ({
      name: `types ${project === '.' ? 'scripts' : project}`,
      command: 'tsc',
      args: ['-p', project, '--pretty', 'false'],
    })),
  { name: 'dead code', command: 'knip', args: ['--no-progress', '--no-config-hints'] },
]

/** What needs no service: format, lint, types, dead code. One failing keeps none of the others from running. */
export async function runChecks(report: (result: Result) => void): Promise<Result[]> {
  const results: Result[] = []
  for (const check of checks) {
    const { ok, output, seconds } = await run(check)
    const result = {
      name: check.name,
      passed: Number(ok),
      failed: Number(!ok),
      skipped: 0,
      seconds,
      output,
    }
    report(result)
    results.push(result)
  }
  return results
}
