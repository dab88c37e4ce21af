import { Worker } from 'node:worker_threads'
import { PictureError } from './picture-error.ts'

export type Pixels = { width: number; height: number; pixels: Uint8Array }

const limitMs = 60_000

/** Upright pixels of a HEIC, four bytes each; apart from requests, and for so long at most. One after the other. */
export function decodeHeic(file: Buffer): Promise<Pixels> {
  const decoding = last.then(() => decode(file))
  last = decoding.catch(() => undefined)
  return decoding
}

let last: Promise<unknown> = Promise.resolve()

async function decode(file: Buffer): Promise<Pixels> {
  const copy = new Uint8Array(file)
  const worker = new Worker(new URL('./heic-worker.ts', import.meta.url), {
    workerData: { file: copy },
    transferList: [copy.buffer],
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  })
  const done = Promise.withResolvers<Pixels>()
  const refuse = () => done.reject(new PictureError('picture_unreadable'))
  const timer = setTimeout(refuse, limitMs)
  worker.once('message', done.resolve).once('error', refuse).once('exit', refuse)
  try {
    return await done.promise
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
