import type { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import { invalid } from '#lib/problem-error.ts'
import { PictureError } from '#pictures/picture-error.ts'

const altAtMost = 300

/**
 * Gives the file of a form to `take` while it arrives. The field `alt` counts when it stands before the file, as forms
 * send it.
 */
export async function takeUpload<Taken>(
  request: FastifyRequest,
  take: (upload: { content: Readable; fileName: string; alt: string }) => Promise<Taken>,
): Promise<Taken> {
  let alt = ''
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      if (part.fieldname !== 'file')
        throw invalid(`body.${part.fieldname}`, 'unknown_parameter', { name: part.fieldname })
      return await take({ content: part.file, fileName: part.filename, alt }).catch(
        (error: unknown) => {
          throw error === part.file.errored ? new PictureError('picture_truncated') : error
        },
      )
    }
    if (part.fieldname !== 'alt' || typeof part.value !== 'string') {
      throw invalid(`body.${part.fieldname}`, 'unknown_parameter', { name: part.fieldname })
    }
    alt = part.value.trim()
    if (alt.length > altAtMost) throw invalid('body.alt', 'maxLength', { limit: altAtMost })
  }
  throw new PictureError('picture_missing')
}
