import { Type } from 'typebox'
import { mediaId, merchantId, paging, productId, uuidOf, variant } from '#lib/request-parts.ts'

export const staff = { tags: ['staff'] }

export const OfProduct = Type.Object({ productId })
export const OfRequest = Type.Object({ requestId: uuidOf('Of the request.') })
export const OfVariant = Type.Object({ merchantId, mediaId, variant })
export const SubmissionQuery = Type.Object(paging({ what: 'Merchants', usual: 50, most: 100 }), {
  additionalProperties: false,
})
