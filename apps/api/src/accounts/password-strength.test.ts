import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkNewPassword } from './password-strength.ts'

const stolen = 'quatre chevaux sur la dune'
const asked: { url: string; padded: boolean }[] = []
const state = { answer: 200 }
const server = createServer((request, response) => {
  asked.push({ url: request.url ?? '', padded: request.headers['add-padding'] === 'true' })
  const digest = createHash('sha1').update(stolen).digest('hex').toUpperCase()
  response.writeHead(state.answer)
  response.end(`0018A45C4D1DEF81644B54AB7F969B88D65:0\r\n${digest.slice(5)}:42\r\n`)
})
let url: string
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/range/`
})
afterAll(() => void server.close())

const warnings: string[] = []
const warn = (message: string) => void warnings.push(message)
const check = (password: string, { about = [] as string[], from = null as string | null } = {}) =>
  checkNewPassword({ password, about, locale: 'fr' }, { url: from, warn }).then(
    () => 'good',
    (error: { faults: { code: string }[] }) => error.faults[0]?.code,
  )

test.each(['motdepasse', 'azerty123456', 'Toulouse31000', 'Bonjour2024!', 'aaaaaaaaaaaa'])(
  '%s is soon guessed',
  async (password) => {
    expect(await check(password)).toBe('weak_password')
  },
)

test('what an attacker knows of the person counts for nothing', async () => {
  const about = ['Philomène Vaquerizas', 'philomene@chocolaterie.test']
  expect(await check('philomenevaquerizas')).toBe('good')
  expect(await check('PhilomeneVaquerizas1', { about })).toBe('weak_password')
})

test('long and senseless is good', async () => {
  expect(await check('trois moutons sous un figuier')).toBe('good')
})

test('a stolen one is refused, and only five letters of its digest have left', async () => {
  expect(await check(stolen)).toBe('good')
  expect(asked).toEqual([])
  expect(await check(stolen, { from: url })).toBe('breached_password')
  expect(asked).toEqual([{ url: expect.stringMatching(/^\/range\/[0-9A-F]{5}$/), padded: true }])
  expect(await check('trois moutons sous un figuier', { from: url })).toBe('good')
})

test('a list that does not answer, or answers badly, stops nobody', async () => {
  state.answer = 500
  expect(await check(stolen, { from: url })).toBe('good')
  expect(await check(stolen, { from: 'http://127.0.0.1:9/range/' })).toBe('good')
  expect(warnings).toHaveLength(2)
})
