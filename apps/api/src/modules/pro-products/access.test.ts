import type { Problem } from '@dansmazone/contract/problem'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { statuses } from '#test/acting.ts'
import { testApp } from '#test/app.ts'
import { ifMatch, keepers } from '#test/keepers.ts'
import { ownPicture, publishedProduct } from '#test/sheets.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())
const people = () => keepers(api)
const missingId = '019a62c3-4d00-7c61-82c5-3f0e5d7b9a11'

test('every address answers members only, and the same to others as if there were nothing', async () => {
  const { id, base, owner, editor, other, nobody, otherMerchant } = await people()
  const product = await publishedProduct(api.db, id)
  const all = [nobody, other, editor, owner]
  const one = `${base}/${product}`
  const expected: [Parameters<typeof statuses>[1], string, object | undefined, number[]][] = [
    ['GET', base, undefined, [401, 404, 200, 200]],
    ['POST', base, { name: 'X' }, [401, 404, 201, 201]],
    ['POST', `${base}/from-pictures`, { pictures: [{ mediaId: missingId }] }, [401, 404, 400, 400]],
    [
      'PATCH',
      `${base}/rows`,
      { products: [{ id: product }], change: { stock: 'in_stock' } },
      [401, 404, 200, 200],
    ],
    ['GET', one, undefined, [401, 404, 200, 200]],
    ['PATCH', one, { stock: 'in_stock' }, [401, 404, 400, 400]],
    ['GET', `${one}/preview`, undefined, [401, 404, 200, 200]],
    ['GET', `${one}/history`, undefined, [401, 404, 200, 200]],
    ['POST', `${one}/submission`, undefined, [401, 404, 200, 200]],
    ['DELETE', `${one}/submission`, undefined, [401, 404, 200, 200]],
    ['POST', `${one}/discard`, undefined, [401, 404, 400, 400]],
    ['POST', `${one}/duplicate`, undefined, [401, 404, 201, 201]],
    ['POST', `${one}/archive`, undefined, [401, 404, 200, 200]],
    ['POST', `${one}/unarchive`, undefined, [401, 404, 200, 200]],
    ['GET', `${one}/prices`, undefined, [401, 404, 200, 200]],
    ['GET', `${one}/reductions`, undefined, [401, 404, 200, 200]],
    ['POST', `${one}/reductions`, { cents: 1 }, [401, 404, 201, 409]],
    ['DELETE', `${one}/reductions/${missingId}`, undefined, [401, 404, 404, 404]],
    ['DELETE', one, undefined, [401, 404, 204, 404]],
    ['POST', `${one}/restore`, undefined, [401, 404, 200, 200]],
    ['GET', '/v1/pro/product-templates', undefined, [401, 200, 200, 200]],
    ['GET', '/v1/pro/category-guess?name=bol', undefined, [401, 200, 200, 200]],
  ]
  for (const [method, url, body, answers] of expected) {
    const sent = body === undefined ? {} : { body }
    expect([method, url, await statuses(all, method, url, sent)]).toEqual([method, url, answers])
  }
  const mine = `/v1/pro/merchants/${otherMerchant}/products/${product}`
  for (const path of ['', '/preview', '/history', '/prices', '/reductions']) {
    const theirs = await other<Problem>('GET', mine + path)
    const none = await other<Problem>('GET', `${mine.slice(0, -36)}${missingId}${path}`)
    expect([theirs.status, theirs.body.code, theirs.body.detail]).toEqual([
      none.status,
      none.body.code,
      none.body.detail,
    ])
  }
  for (const act of ['submission', 'duplicate', 'archive', 'unarchive', 'restore']) {
    expect([act, (await other('POST', `${mine}/${act}`)).status]).toEqual([act, 404])
  }
  expect((await other('PATCH', mine, { body: { name: 'Y' }, headers: ifMatch(1) })).status).toBe(
    404,
  )
  expect((await other('POST', `${mine}/discard`, { headers: ifMatch(1) })).status).toBe(404)
  expect((await other('DELETE', mine)).status).toBe(404)
})

test('fields nobody may set, or that do not exist, are refused by name', async () => {
  const { base, owner } = await people()
  const codes = async (body: object) => {
    const { status, body: problem } = await owner<Problem>('POST', base, { body })
    return [status, ...(problem.errors ?? []).map(({ path, code }) => `${path} ${code}`)]
  }
  for (const name of ['status', 'live', 'stage', 'merchantId', 'id', 'version', 'createdAt']) {
    expect(await codes({ [name]: 'x' })).toEqual([400, `body.${name} unknown_parameter`])
  }
  expect(await codes({ category: 'nulle-part' })).toEqual([400, 'body.category unknown_value'])
  expect(await codes({ labels: ['nulle'] })).toEqual([400, 'body.labels.0 unknown_value'])
  expect(await codes({ made: { place: 'Ailleurs', insee: '99999' } })).toEqual([
    400,
    'body.made.insee unknown_value',
  ])
  expect(await codes({ buyUrl: 'javascript:alert(1)' })).toEqual([400, 'body.buyUrl web_address'])
})

test('pictures of another merchant are as if they were not', async () => {
  const { base, owner, otherMerchant } = await people()
  const mediaId = await ownPicture(api.db, otherMerchant)
  const answer = await owner<Problem>('POST', base, { body: { images: [{ mediaId, alt: '' }] } })
  expect(answer).toMatchObject({
    status: 400,
    body: { errors: [{ path: 'body.images.0.mediaId', code: 'unknown_value' }] },
  })
})
