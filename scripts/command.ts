import { type ChildProcess, spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { root } from './paths.ts'

export type Command = {
  command: string
  args: string[]
  cwd?: string
  env?: Record<string, string>
}
export type Outcome = { ok: boolean; output: string; seconds: number }

const running = new Set<ChildProcess>()

/** Tools come from the project, whoever calls: pnpm puts them on the path, an editor or a timer does not. */
const toolsFirst = (cwd: string) =>
  [join(cwd, 'node_modules/.bin'), join(root, 'node_modules/.bin'), process.env['PATH']].join(
    delimiter,
  )

/** Runs a tool to its end and keeps what it says. */
export async function run({ command, args, cwd = root, env = {} }: Command): Promise<Outcome> {
  const began = performance.now()
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, PATH: toolsFirst(cwd), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that stopping it reaches what it started in turn.
    detached: true,
  })
  running.add(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  }
  const ok = await new Promise<boolean>((resolve) => {
    child.once('error', (error) => {
      output += error.message
      resolve(false)
    })
    child.once('close', (code) => resolve(code === 0))
  })
  running.delete(child)
  return { ok, output, seconds: (performance.now() - began) / 1000 }
}

/** Asks everything still running to end, and insists. */
export async function stopAll() {
  for (const [signal, seconds] of [
    ['SIGTERM', 5],
    ['SIGKILL', 1],
  ] as const) {
    for (const { pid } of running) if (pid) kill(-pid, signal)
    for (let waited = 0; running.size > 0 && waited < seconds * 20; waited++) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

function kill(pid: number, signal: NodeJS.Signals) {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended meanwhile.
  }
}
