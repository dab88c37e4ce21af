import { parentPort, workerData } from 'node:worker_threads'
import { pictureMaxPixels } from '@dansmazone/contract/picture'
import { all } from 'heic-decode'

/** What is decoded comes back without being copied. */
const { file } = workerData as { file: Uint8Array }
const images = await all({ buffer: file })
try {
  const [image] = images
  if (!image || image.width * image.height > pictureMaxPixels) throw new Error('No picture')
  const { data } = await image.decode()
  const pixels = new Uint8Array(data.buffer)
  parentPort?.postMessage({ width: image.width, height: image.height, pixels }, [pixels.buffer])
} finally {
  images.dispose()
}
