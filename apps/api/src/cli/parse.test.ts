import { expect, test } from 'vitest'
import type { Command } from './command.ts'
import { parseCommand, usage } from './parse.ts'

const command = (name: string, options: Command['options'] = {}): Command => ({
  name,
  usage: '[--file FILE]',
  summary: `What ${name} does.`,
  options,
  run: async () => undefined,
})
const commands = [
  command('migrate'),
  command('territory sync', { file: { type: 'string' } }),
  { ...command('words add', { loud: { type: 'boolean' } }), takesWords: true },
]

test('a command of one or two words is found, with its flags', () => {
  expect(parseCommand(['migrate'], commands)).toMatchObject({ command: { name: 'migrate' } })
  expect(parseCommand(['territory', 'sync', '--file', 'a.json'], commands)).toMatchObject({
    command: { name: 'territory sync' },
    flags: { file: 'a.json' },
  })
})

test('a command that takes words is given them, spaces inside and all', () => {
  expect(parseCommand(['words', 'add', 'tote bag', 'sac', '--loud'], commands)).toMatchObject({
    command: { name: 'words add' },
    flags: { loud: true },
    words: ['tote bag', 'sac'],
  })
  expect(parseCommand(['words', 'add'], commands)).toMatchObject({ words: [] })
  expect(parseCommand(['migrate'], commands)).toMatchObject({ words: [] })
})

test.each([
  [[], /Which command/],
  [['words', 'adds', 'sac'], /Unknown command "words adds sac"/],
  [['territory'], /Unknown command "territory"/],
  [['territory', 'sync', 'now'], /Unknown command "territory sync now"/],
  [['migrate', '--force'], /Unknown option '--force'/],
  [['territory', 'sync', '--file'], /--file/],
  [['territory', 'sync', '--file', 'a', 'b'], /b/],
])('%j makes no sense and says why', (args, message) => {
  expect(() => parseCommand(args, commands)).toThrow(message)
})

test('help is answered alone, with a command, and by its word', () => {
  for (const args of [['--help'], ['-h'], ['help'], ['migrate', '--help']]) {
    expect(parseCommand(args, commands)).toBe('help')
  }
  expect(usage(commands)).toContain('territory sync [--file FILE]\n      What territory sync does.')
})
