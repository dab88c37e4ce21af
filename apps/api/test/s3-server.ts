import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type S3rver = { run: () => Promise<AddressInfo>; close: () => Promise<void> }
type Options = {
  address: string
  port: number
  silent: boolean
  allowMismatchedSignatures: boolean
  directory: string
  configureBuckets: { name: string }[]
}
const S3Server = createRequire(import.meta.url)('@20minutes/s3rver') as new (
  options: Options,
) => S3rver

/** A server that speaks S3, with an empty bucket; what the environment says to use it. */
export async function startS3() {
  const directory = await mkdtemp(join(tmpdir(), `dansmazone-test-${process.pid}-s3-`))
  const bucket = 'photos'
  const server = new S3Server({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    // It computes the signature of lists otherwise than S3 does.
    allowMismatchedSignatures: true,
    directory,
    configureBuckets: [{ name: bucket }],
  })
  const { port } = await server.run()
  return {
    environment: {
      STORAGE_DRIVER: 's3',
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_REGION: 'eu-west-3',
      S3_BUCKET: bucket,
      S3_ACCESS_KEY_ID: 'S3RVER',
      S3_SECRET_ACCESS_KEY: 'S3RVER',
    },
    close: async () => {
      await server.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
