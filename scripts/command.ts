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
let stopping = false

/** Tools come from the project, whoever calls: pnpm puts them on the path, an editor or a timer does not. */
const toolsFirst = (cwd: string) =>
  [join(cwd, 'node_modules/.bin'), join(root, 'node_modules/.bin'), process.env['PATH']].join(
    delimiter,
  )

/** Begins a program whose output goes to `hear`, in a group of its own, so that stopping it reaches what it started. */
export function launch(
  { command, args, cwd = root, env = {} }: Command,
  hear: (text: string) => void,
) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, PATH: toolsFirst(cwd), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  running.add(child)
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear)
  const ended = new Promise<boolean>((resolve) => {
    child.once('error', (error) => {
      hear(error.message)
      resolve(false)
    })
    child.once('close', (code) => resolve(code === 0))
  }).finally(() => running.delete(child))
  return { child, ended }
}

/** Runs a tool to its end and keeps what it says; once all is being stopped, begins and answers nothing. */
export async function run(command: Command): Promise<Outcome> {
  if (stopping) return await never
  const began = performance.now()
  let output = ''
  const ok = await launch(command, (text) => (output += text)).ended
  if (stopping) return await never
  return { ok, output, seconds: (performance.now() - began) / 1000 }
}

const never = new Promise<never>(() => undefined)

/** Asks everything still running to end, and insists. */
export async function stopAll() {
  stopping = true
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
