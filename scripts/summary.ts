import type { Result } from './checks.ts'

/** As each step ends: one line, and all it said when it failed. */
export function reportStep({ name, passed, failed, skipped, seconds, output }: Result) {
  if (failed > 0) console.log(`\n──── ${name} failed ────\n${output.trim()}\n`)
  const counts = [
    passed + failed + skipped > 1 ? `${passed} passed` : '',
    failed + passed + skipped > 1 && failed ? `${failed} failed` : '',
    skipped ? `${skipped} skipped` : '',
  ].filter(Boolean)
  const mark = failed ? '✗' : '✓'
  console.log(`${mark} ${[name, ...counts, `${seconds.toFixed(1)} s`].join(' · ')}`)
}

/** The table of all steps, then the line that says it all. */
export function printSummary(results: Result[]) {
  const width = Math.max(...results.map(({ name }) => name.length), 4)
  const row = (name: string, ...cells: string[]) =>
    `${name.padEnd(width)}${cells.map((cell) => cell.padStart(9)).join('')}`
  console.log(`\n${row('step', 'passed', 'failed', 'skipped', 'seconds')}`)
  for (const { name, passed, failed, skipped, seconds } of results) {
    console.log(row(name, `${passed}`, `${failed}`, `${skipped}`, seconds.toFixed(1)))
  }
  const total = (count: (result: Result) => number) =>
    results.reduce((sum, result) => sum + count(result), 0)
  const skipped = total((result) => result.skipped)
  const failed = total((result) => result.failed)
  console.log(
    `\n${total((result) => result.passed)} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
  )
  return failed
}
