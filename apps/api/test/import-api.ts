import type { Import, ImportRow, ImportRowList } from '@dansmazone/contract/import'
import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'
import { expect } from 'vitest'
import type { Environment } from '#src/config.ts'
import { createMember, headersOf } from './accounts.ts'
import { testApp } from './app.ts'
import { pictureForm } from './pictures.ts'

export type Sheet = {
  id: string
  version: number
  fields: ProductSheetFields
  live: boolean
  archived: boolean
  deleted: boolean
}

/** The application with a member, and what it takes to import files as that member. */
export async function importApi(environment: Environment = {}) {
  const api = await testApp(environment)
  const { app, db } = api

  /** A merchant's member at work; left out, the merchant is a new one. */
  async function member(given: { merchantId?: string; role?: 'owner' | 'editor' } = {}) {
    const { merchantId, cookie } = await createMember(db, given)
    const base = `/v1/pro/merchants/${merchantId}`
    const ask = (
      method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
      path: string,
      payload?: object,
    ) =>
      app.inject({
        method,
        url: base + path,
        headers: headersOf(cookie),
        ...(payload && { payload }),
      })

    async function told<Body>(
      method: 'GET' | 'POST' | 'PUT' | 'PATCH',
      path: string,
      payload?: object,
    ) {
      const answer = await ask(method, path, payload)
      expect(answer.statusCode, `${path}: ${answer.body}`).toBeLessThan(300)
      return answer.json<Body>()
    }
    const send = (content: Buffer | string, name = 'produits.csv') => {
      const form = pictureForm(Buffer.from(content), { name, type: 'text/csv' })
      return app.inject({
        method: 'POST',
        url: `${base}/imports`,
        headers: { ...headersOf(cookie), ...form.headers },
        payload: form.payload,
      })
    }
    const get = (id: string) => told<Import>('GET', `/imports/${id}`)

    return {
      merchantId,
      cookie,
      base,
      ask,
      told,
      send,
      get,
      /** Sends a file and has it read. */
      async read(content: Buffer | string, name?: string): Promise<Import> {
        const sent = await send(content, name)
        expect(sent.statusCode, sent.body).toBe(201)
        await app.jobs.drain()
        return await get(sent.json<Import>().id)
      },
      async act(id: string, act: 'run' | 'undo' | 'cancellation' | 'image-retries') {
        await told('POST', `/imports/${id}/${act}`)
        await app.jobs.drain()
        return await get(id)
      },
      /** Sends a file, has it read and taken over. */
      async take(content: Buffer | string, name?: string): Promise<Import> {
        const { id } = await this.read(content, name)
        return await this.act(id, 'run')
      },
      async rows(id: string, query = ''): Promise<ImportRow[]> {
        return (await told<ImportRowList>('GET', `/imports/${id}/rows?limit=100${query}`)).items
      },
      /** Every sheet of the merchant, in the order in which they came. */
      async sheets(): Promise<Sheet[]> {
        const { rows } = await db.$client.query<Sheet>(
          `SELECT id, version, fields, live, archived_at IS NOT NULL AS archived, deleted_at IS NOT NULL AS deleted
           FROM product_sheets s WHERE merchant_id = $1
           ORDER BY created_at, (SELECT position FROM import_rows r WHERE r.product_id = s.id ORDER BY import_id LIMIT 1)`,
          [merchantId],
        )
        return rows
      },
    }
  }
  return { ...api, member }
}

export const price = (cents: number | null) => ({
  kind: 'fixed' as const,
  cents,
  quantity: null,
  unit: null,
})
