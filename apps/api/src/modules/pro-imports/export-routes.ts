import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { exportFile, exportFormats } from '#imports/export-files.ts'
import type { Needs } from '#imports/needs.ts'
import { OfMerchant } from '#lib/request-parts.ts'
import { privateProblems } from '#lib/responses.ts'
import { memberOf } from '#plugins/session.ts'
import { exported, exportTypes } from './schemas.ts'

const told = {
  csv: 'UTF-8, semicolons, a comma before cents: as French spreadsheets open it.',
  xlsx: 'A workbook of one sheet.',
  zip: 'Both spreadsheets, the merchant’s own sheet, and the photos of each product in order.',
}
const name = { csv: 'Csv', xlsx: 'Xlsx', zip: 'Zip' }

export const exportRoutes: FastifyPluginAsyncTypebox<Needs> = async (app, needs) => {
  for (const format of exportFormats) {
    app.get(
      `/v1/pro/merchants/:merchantId/export.${format}`,
      {
        schema: {
          operationId: `exportProducts${name[format]}`,
          summary: `The products of a merchant as ${format.toUpperCase()}`,
          description: `${told[format]} Imported again, it changes nothing.`,
          tags: ['imports'],
          params: OfMerchant,
          response: { 200: exported(format), ...privateProblems },
        },
      },
      (request, reply) =>
        reply
          .type(exportTypes[format])
          .header('content-disposition', `attachment; filename="produits.${format}"`)
          .send(exportFile(needs, memberOf(request).merchantId, format)),
    )
  }
}
