import { importMaxBytes } from '@dansmazone/contract/import'
import { PageParameters } from '@dansmazone/contract/list'
import { Type } from 'typebox'
import { merchantId, uuidOf } from '#lib/request-parts.ts'

const importId = uuidOf('Of the import.', '019a62c3-4d05-7b3e-8f1a-6e7f80123456')
const feedId = uuidOf('Of the feed.', '019a62c3-4d06-7c4f-9a2b-7f8091234567')

export const OfImport = Type.Object({ merchantId, importId })
export const OfFeed = Type.Object({ merchantId, feedId })

export const ImportQuery = Type.Object(PageParameters, { additionalProperties: false })

/** What a form sends; read as it arrives, not validated as a body. */
export const Upload = Type.Object({
  file: Type.Unsafe<unknown>({
    type: 'string',
    contentMediaType: 'application/octet-stream',
    description: `CSV, XLSX or XML; up to ${importMaxBytes / 1024 / 1024} MB and 50,000 lines.`,
  }),
})

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const
export const exportTypes = types

export const exported = (format: keyof typeof types) => ({
  description: 'The file.',
  content: {
    [types[format].replace(/;.*/, '')]: {
      schema: { type: 'string', contentMediaType: types[format].replace(/;.*/, '') },
    },
  },
})
