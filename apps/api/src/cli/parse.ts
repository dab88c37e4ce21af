import { parseArgs } from 'node:util'
import { type Command, type Flags, UsageError } from './command.ts'

export type Parsed = { command: Command; flags: Flags; words: readonly string[] } | 'help'

/** What is asked by the arguments; a UsageError when they make no sense. */
export function parseCommand(args: readonly string[], commands: readonly Command[]): Parsed {
  const words = args.slice(0, firstFlag(args))
  const asked = words.join(' ')
  const help = args.includes('--help') || args.includes('-h') || asked === 'help'
  if (help && (asked === 'help' || asked === '')) return 'help'
  if (asked === '') throw new UsageError('Which command?')
  const command = commands.find(
    ({ name, takesWords }) => name === asked || (takesWords && asked.startsWith(`${name} `)),
  )
  if (!command) throw new UsageError(`Unknown command "${asked}"`)
  if (help) return 'help'
  try {
    const { values } = parseArgs({
      args: args.slice(words.length),
      options: command.options,
      strict: true,
      allowPositionals: false,
    })
    const named = command.name.split(' ').length
    return { command, flags: values as Flags, words: words.slice(named) }
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('. ')
    throw new UsageError(message)
  }
}

const firstFlag = (args: readonly string[]) => {
  const index = args.findIndex((arg) => arg.startsWith('-'))
  return index < 0 ? args.length : index
}

export function usage(commands: readonly Command[]): string {
  const lines = commands.flatMap((command) => [
    `  ${command.name} ${command.usage}`.trimEnd(),
    `      ${command.summary}`,
  ])
  return ['Usage: pnpm cli <command>', '', ...lines, '', 'Configuration: .env.example'].join('\n')
}
