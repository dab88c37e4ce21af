import { readFileSync } from 'node:fs'

/**
 * A package manager that is killed takes no leave of what it runs. When one of those above this process is gone,
 * this process stops as if it had been told to.
 */
export function stopWithCaller() {
  if (!process.env['npm_lifecycle_event']) return
  const callers = ancestors(process.pid, 4)
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent && callers.every(({ pid, born }) => status(pid)?.born === born))
      return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  timer.unref()
}

type Ancestor = { pid: number; parent: number; born: string; name: string }

/** Up to the package manager itself: what is above it, a shell or a timer, may end and leave it running. */
function ancestors(pid: number, depth: number): Ancestor[] {
  const found: Ancestor[] = []
  let current = status(status(pid)?.parent ?? 0)
  while (
    current &&
    found.length < depth &&
    (isManager(current) || /^(sh|dash|bash)$/.test(current.name))
  ) {
    found.push(current)
    current = status(current.parent)
  }
  const last = found.findLastIndex(isManager)
  return found.slice(0, last + 1)
}

/** npm and npx call themselves "npm exec …". */
const isManager = ({ name }: Ancestor) => /^(pnpm|npm|npx|yarn)/.test(name)

function status(pid: number): Ancestor | undefined {
  try {
    const [, name = '', rest = ''] =
      /^\d+ \((.*)\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    const fields = rest.split(' ')
    if (fields[0] === 'Z') return undefined
    return { pid, name, parent: Number(fields[1]), born: fields[19] ?? '' }
  } catch {
    return undefined
  }
}
