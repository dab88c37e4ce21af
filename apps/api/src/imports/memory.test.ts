import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const script = join(import.meta.dirname, '../../test/import-memory-worker.ts')
const heapMb = 256

test.each(['csv', 'xlsx'])(
  '20,000 products of a %s file are read with little memory',
  async (format) => {
    // Node ends a process that needs more than this.
    const { stdout } = await promisify(execFile)(process.execPath, [
      `--max-old-space-size=${heapMb}`,
      script,
      format,
      '20000',
    ])
    const { products, addedMb } = JSON.parse(stdout) as { products: number; addedMb: number }
    expect(products).toBe(20_000)
    expect(addedMb).toBeLessThan(300)
  },
)
