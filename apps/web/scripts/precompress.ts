import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const compressible = /\.(m?js|css|svg|webmanifest)$/

/** Writes `.br` and `.gz` beside the files of the build, as small as they get: once here rather than at every request. */
export const precompress = (): Plugin => ({
  name: 'precompress',
  apply: (_config, { isSsrBuild }) => !isSsrBuild,
  async writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle).filter((file) => compressible.test(file))) {
      const file = join(dir, name)
      const content = await readFile(file)
      const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
      await writeFile(`${file}.br`, brotliCompressSync(content, { params }))
      await writeFile(`${file}.gz`, gzipSync(content, { level: 9 }))
    }
  },
})
