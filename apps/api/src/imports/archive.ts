import { Readable } from 'node:stream'
import yazl from 'yazl'

/** A ZIP written while it is read. What fails on its way in fails on its way out: the library itself would say nothing. */
export class Archive {
  readonly #zip = new yazl.ZipFile()
  readonly output: Readable

  constructor() {
    this.output = Readable.from(this.#zip.outputStream)
    this.#zip.on('error', (error: Error) => this.fail(error))
  }

  add(name: string, content: Buffer | Readable): void {
    if (Buffer.isBuffer(content)) this.#zip.addBuffer(content, name)
    else this.#zip.addReadStream(this.#heard(content), name)
  }

  /** Opened when its turn comes; what is compressed already is stored as it is. */
  addLater(name: string, open: () => Promise<Readable>): void {
    this.#zip.addReadStreamLazy(name, { compress: false }, (done) => {
      const give = async () => done(null, this.#heard(await open()))
      give().catch((error: unknown) => this.fail(error))
    })
  }

  end(): void {
    this.#zip.end()
  }

  fail(error: unknown): void {
    this.output.destroy(error instanceof Error ? error : new Error(String(error)))
  }

  #heard(stream: Readable): Readable {
    return stream.on('error', (error) => this.fail(error))
  }
}
