import { afterAll, beforeAll, expect, test } from 'vitest'
import { answeringServer, failures, json } from '#test/answering-server.ts'
import { geocoder } from './geocoder.ts'

let server: Awaited<ReturnType<typeof answeringServer>>
beforeAll(async () => {
  server = await answeringServer(json({}))
})
afterAll(() => server.close())

const feature = (properties: object, coordinates: unknown = [3.499, 44.518]) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates },
  properties: {
    label: '4 Rue de la Halle 48000 Mende',
    name: '4 Rue de la Halle',
    type: 'housenumber',
    score: 0.97,
    postcode: '48000',
    citycode: '48095',
    city: 'Mende',
    ...properties,
  },
})
const place = { communeInsee: '48095', limit: 5 }
const ask = async (...features: object[]) => {
  server.become(json({ type: 'FeatureCollection', features }))
  return await geocoder(server.url)('4 rue de la halle', place)
}

test('places a number of a street exactly, a street approximately', async () => {
  const found = await ask(
    feature({}),
    feature({ type: 'street', name: 'Rue de la Halle' }),
    feature({ score: 0.5 }),
  )
  expect(found?.map(({ street, precision }) => [street, precision])).toEqual([
    ['4 Rue de la Halle', 'exact'],
    ['Rue de la Halle', 'approximate'],
    ['4 Rue de la Halle', 'approximate'],
  ])
  expect(found?.[0]).toMatchObject({ lat: 44.518, lon: 3.499, postcode: '48000' })
  const asked = server.asked.at(-1)!
  expect(Object.fromEntries(asked.searchParams)).toMatchObject({
    q: '4 rue de la halle',
    citycode: '48095',
    limit: '5',
  })
})

test('leaves out other communes, communes themselves and what hardly fits', async () => {
  expect(
    await ask(
      feature({ citycode: '12202' }),
      feature({ type: 'municipality' }),
      feature({ score: 0.2 }),
      feature({}, ['x']),
      feature({}, [1000, 0]),
      {},
    ),
  ).toEqual([])
})

test.each(failures)('says nothing when the service %s', { timeout: 8000 }, async (_, answer) => {
  server.become(answer)
  expect(await geocoder(server.url)('rue', place)).toBeNull()
})

test('asks nobody without an address', async () => {
  expect(await geocoder(null)('rue', place)).toBeNull()
})
