import type { ParseArgsConfig } from 'node:util'
import type { Database } from '#db/client.ts'
import type { Config } from '#src/config.ts'

export type CommandContext = {
  config: Config
  /** Connects once, to the Postgres of the running server if there is one. */
  connect: () => Promise<Database>
  say: (line: string) => void
  progress: (step: string, done: number, total: number) => void
}

export type Flags = Readonly<Record<string, string | boolean | undefined>>

export type Command = {
  /** What is typed: `territory sync`. */
  name: string
  /** Flags as the help shows them. */
  usage: string
  summary: string
  options: NonNullable<ParseArgsConfig['options']>
  /** Whether words may follow the name. */
  takesWords?: boolean
  run: (context: CommandContext, flags: Flags, words: readonly string[]) => Promise<void>
}

/** What was typed is wrong: answered with the usage, exit 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** What was asked cannot be done: one line, exit 1. */
export class CommandError extends Error {
  override name = 'CommandError'
}
