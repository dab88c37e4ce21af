import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { sharedSerializers } from './serializers.ts'

const string = { type: 'string' }
const object = (properties: object) => ({ type: 'object', properties })
const named = {
  Town: { $id: 'Town', ...object({ name: string }) },
  Shop: { $id: 'Shop', ...object({ name: string, town: { $ref: 'Town#' } }) },
  Unasked: { $id: 'Unasked', ...object({ name: string }) },
}
const of = (schema: object, url = '/') => ({ schema, url, method: 'GET', httpStatus: '200' })
const shop = { name: 'La Ferme', town: { name: 'Mende', secret: 1 }, secret: 2 }

test('answers of the same schema are written by the same function, others by others', () => {
  const compile = sharedSerializers()(named, {})
  const written = compile(of({ $ref: 'Shop#' }))
  expect(compile(of({ $ref: 'Shop#' }, '/elsewhere'))).toBe(written)
  expect(compile(of({ $ref: 'Town#' }))).not.toBe(written)
})

test('what a schema does not say is not written, however far its names lead', () => {
  const compile = sharedSerializers()(named, {})
  const list = compile(of(object({ items: { type: 'array', items: { $ref: 'Shop#' } } })))
  expect(JSON.parse(list({ items: [shop] }))).toEqual({
    items: [{ name: 'La Ferme', town: { name: 'Mende' } }],
  })
})

test('an application refuses to start with a schema that cannot be written', async () => {
  const app = Fastify({
    schemaController: { compilersFactory: { buildSerializer: sharedSerializers() } },
  })
  app.get('/', { schema: { response: { 200: { $ref: 'Nowhere#' } } } }, () => shop)
  await expect(app.ready()).rejects.toThrow(/serialization schema/)
})
