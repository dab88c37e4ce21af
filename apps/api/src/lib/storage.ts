import { pathToFileURL } from 'node:url'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'

/** Where the configuration says files go. */
export type StorageSettings =
  | { driver: 'disk'; root: string }
  | {
      driver: 's3'
      endpoint: string | undefined
      region: string
      bucket: string
      accessKeyId: string
      secretAccessKey: string
    }

/** Where originals and their variants are kept; keys are paths like `variants/<id>/640.avif`. */
export type Storage = Disk

export async function createStorage(config: StorageSettings): Promise<Storage> {
  if (config.driver === 'disk') {
    return new Disk(
      new FSDriver({ location: pathToFileURL(`${config.root}/`), visibility: 'private' }),
    )
  }
  // Loaded when wanted: the client of S3 is heavier than all the rest of the API.
  const { S3Driver } = await import('flydrive/drivers/s3')
  return new Disk(
    new S3Driver({
      ...(config.endpoint && { endpoint: config.endpoint, forcePathStyle: true }),
      region: config.region,
      bucket: config.bucket,
      credentials: { accessKeyId: config.accessKeyId, secretAccessKey: config.secretAccessKey },
      visibility: 'private',
      // Servers other than Amazon's know neither lists of rights by object nor its newer checksums.
      supportsACL: false,
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    }),
  )
}
