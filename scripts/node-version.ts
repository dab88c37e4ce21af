import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './paths.ts'

/** Runs the script again with the project's own Node when an older one was asked to. */
export async function onProjectNode(main: () => Promise<void>): Promise<void> {
  if (Number(process.versions.node.split('.')[0]) >= 24) return await main()
  const child = spawn(join(root, 'node_modules/.bin/node'), process.argv.slice(1), {
    stdio: 'inherit',
  })
  // A terminal sends Ctrl-C to both; the other signals reach only this one.
  process.on('SIGINT', () => undefined)
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  child.once('error', () => {
    console.error('error: Node 24 or newer is needed. Run `npx pnpm install`, which brings it.')
    process.exit(1)
  })
  child.once('exit', (code) => process.exit(code ?? 1))
}
