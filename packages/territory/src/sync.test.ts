import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import {
  fetchOfficialCommunes,
  matchOfficialCommunes,
  parseOfficialCommunes,
  TerritorySyncError,
} from './sync.ts'

const mende = {
  nom: 'Mende',
  code: '48095',
  codesPostaux: ['48000'],
  codeDepartement: '48',
  codeEpci: '244800405',
  population: 12318,
  centre: { type: 'Point', coordinates: [3.5005, 44.5267] },
}

const servers: Server[] = []

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const answer =
  (status: number, body: string): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(body)

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

test('asks for the communes of one region with the fields it needs', async () => {
  let asked = ''
  const baseUrl = await serve((request, response) => {
    asked = request.url ?? ''
    response.end(JSON.stringify([mende]))
  })
  const { communes, rejected } = await fetchOfficialCommunes({ baseUrl, regionCode: '76' })
  const url = new URL(asked, baseUrl)
  expect(url.pathname).toBe('/communes')
  expect(Object.fromEntries(url.searchParams)).toEqual({
    codeRegion: '76',
    fields: 'nom,code,codesPostaux,codeDepartement,codeEpci,population,centre',
    format: 'json',
  })
  expect(rejected).toEqual([])
  expect(communes).toEqual([
    {
      insee: '48095',
      name: 'Mende',
      postcodes: ['48000'],
      departmentCode: '48',
      epciCode: '244800405',
      population: 12318,
      lat: 44.5267,
      lon: 3.5005,
    },
  ])
})

test('keeps the path of a base address that has one', async () => {
  let asked = ''
  const baseUrl = await serve((request, response) => {
    asked = request.url ?? ''
    response.end('[]')
  })
  await fetchOfficialCommunes({ baseUrl: `${baseUrl}/mirror`, regionCode: '76' })
  expect(asked).toMatch(/^\/mirror\/communes\?/)
})

test('an answer slower than the limit is an error that says so', async () => {
  const baseUrl = await serve(() => {})
  const fetching = fetchOfficialCommunes({ baseUrl, regionCode: '76', timeoutMs: 50 })
  await expect(fetching).rejects.toThrow(`${baseUrl}/communes did not answer within 0.05 s.`)
})

test('an answer that stops half way is held to the same limit', async () => {
  const baseUrl = await serve((_request, response) => {
    response.writeHead(200).write('[{')
  })
  const fetching = fetchOfficialCommunes({ baseUrl, regionCode: '76', timeoutMs: 100 })
  await expect(fetching).rejects.toThrow('did not answer within 0.1 s.')
})

test('another status than 200 is an error that names it', async () => {
  const baseUrl = await serve(answer(500, 'oops'))
  const fetching = fetchOfficialCommunes({ baseUrl, regionCode: '76' })
  await expect(fetching).rejects.toThrow('answered with HTTP status 500.')
})

test.each([
  ['<html>maintenance</html>', 'did not answer in JSON'],
  ['[{"code":', 'did not answer in JSON'],
  ['{"message":"no"}', 'are not a JSON list'],
])('the answer %s is an error, not a crash', async (body, message) => {
  const baseUrl = await serve(answer(200, body))
  const fetching = fetchOfficialCommunes({ baseUrl, regionCode: '76' })
  await expect(fetching).rejects.toThrow(TerritorySyncError)
  await expect(fetching).rejects.toThrow(message)
})

test('a service that is not there is an error that names it and the remedy', async () => {
  const baseUrl = await serve(answer(200, '[]'))
  servers.splice(0).forEach((server) => server.close())
  const fetching = fetchOfficialCommunes({ baseUrl, regionCode: '76' })
  await expect(fetching).rejects.toThrow(/cannot be reached \(.*ECONNREFUSED.*\).*--file/)
})

test('bad entries are listed with their place, code and fault, and the good ones kept', () => {
  const { communes, rejected } = parseOfficialCommunes([
    { ...mende, centre: undefined },
    null,
    'Mende',
    { ...mende, code: 48095 },
    { ...mende, code: '48001', centre: { type: 'Point', coordinates: [3.5, 144] } },
    mende,
    mende,
    { ...mende, code: '48002', codeEpci: null, population: null, codesPostaux: undefined },
  ])
  expect(communes.map(({ insee }) => insee)).toEqual(['48095', '48002'])
  expect(communes[1]).toMatchObject({ epciCode: null, population: null, postcodes: [] })
  expect(rejected.map(({ index, insee }) => [index, insee])).toEqual([
    [0, '48095'],
    [1, null],
    [2, null],
    [3, null],
    [4, '48001'],
    [6, '48095'],
  ])
  expect(rejected[4]?.reason).toBe('/centre/coordinates/1 must be <= 90')
  expect(rejected[5]?.reason).toBe('is listed twice')
})

test('only known communes are updated, and differences between both lists are told', () => {
  const { communes } = parseOfficialCommunes([mende, { ...mende, code: '48999' }])
  expect(matchOfficialCommunes(['48095', '48001'], communes)).toEqual({
    updates: [{ insee: '48095', lat: 44.5267, lon: 3.5005, precision: 'exact', precisionKm: 2.5 }],
    missing: ['48001'],
    unknown: ['48999'],
  })
})
