import { runChecks } from './checks.ts'
import { onProjectNode } from './node-version.ts'
import { printSummary, reportStep } from './summary.ts'

await onProjectNode(async () => {
  process.exitCode = printSummary(await runChecks(reportStep)) ? 1 : 0
})
