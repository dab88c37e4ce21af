import { importMaxBytes } from '@dansmazone/contract/import'
import type { FastifyRequest } from 'fastify'
import { invalid, ProblemError } from '#lib/problem-error.ts'

/** The file of a form, which is read whole: it is small, and nothing of it is kept before its size is known. */
export async function takeFile(
  request: FastifyRequest,
): Promise<{ bytes: Buffer; fileName: string }> {
  for await (const part of request.parts()) {
    if (part.type !== 'file' || part.fieldname !== 'file') {
      throw invalid(`body.${part.fieldname}`, 'unknown_parameter', { name: part.fieldname })
    }
    const chunks: Buffer[] = []
    let bytes = 0
    for await (const chunk of part.file as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes > importMaxBytes) throw new ProblemError('payload_too_large')
      chunks.push(chunk)
    }
    const fileName = part.filename
      .toWellFormed()
      .replace(/[\p{Cc}/\\]/gu, '')
      .slice(0, 200)
    return { bytes: Buffer.concat(chunks), fileName: fileName || 'fichier' }
  }
  throw invalid('body.file', 'required', { name: 'file' })
}
