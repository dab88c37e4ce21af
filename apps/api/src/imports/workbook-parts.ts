import { promisify } from 'node:util'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { limits, UnreadableFile } from './table.ts'

type Handlers = {
  open?: (name: string, attributes: SaxesTagPlain['attributes']) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

/** The files in a workbook, read one after the other; what they unfold to is counted, whatever the archive says of it. */
export class WorkbookParts {
  readonly #archive: ZipFile
  readonly #entries: Map<string, Entry>
  #left = limits.unfolded

  private constructor(archive: ZipFile, entries: Map<string, Entry>) {
    this.#archive = archive
    this.#entries = entries
  }

  static async open(bytes: Buffer): Promise<WorkbookParts> {
    const archive = await promisify<Buffer, yauzl.Options, ZipFile>(yauzl.fromBuffer)(bytes, {
      lazyEntries: true,
    }).catch(() => {
      throw new UnreadableFile('broken')
    })
    const entries = await listEntries(archive)
    return new WorkbookParts(archive, entries)
  }

  get names(): string[] {
    return [...this.#entries.keys()]
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /** Reads one part as XML, its prefixes dropped. A document type is refused: it is where entities come from. */
  async read(name: string, handlers: Handlers): Promise<void> {
    const entry = this.#entries.get(name)
    if (!entry) return
    const stream = await promisify<Entry, NodeJS.ReadableStream>(
      this.#archive.openReadStream.bind(this.#archive),
    )(entry)
    const parser = new SaxesParser()
    const decoder = new TextDecoder()
    parser.on('doctype', () => {
      throw new UnreadableFile('document_type')
    })
    parser.on('error', () => {
      throw new UnreadableFile('broken')
    })
    parser.on('opentag', (tag) => handlers.open?.(localName(tag.name), tag.attributes))
    parser.on('closetag', (tag) => handlers.close?.(localName(tag.name)))
    parser.on('text', (text) => handlers.text?.(text))
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        this.#left -= chunk.length
        if (this.#left < 0) throw new UnreadableFile('unfolds_too_much')
        parser.write(decoder.decode(chunk, { stream: true }))
      }
      parser.close()
    } catch (error) {
      throw error instanceof UnreadableFile ? error : new UnreadableFile('broken')
    }
  }
}

async function listEntries(archive: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  let total = 0
  await new Promise<void>((resolve, reject) => {
    archive.on('entry', (entry: Entry) => {
      total += entry.uncompressedSize
      if (total > limits.unfolded || entries.size > 5000) {
        reject(new UnreadableFile('unfolds_too_much'))
        return
      }
      entries.set(entry.fileName, entry)
      archive.readEntry()
    })
    archive.on('end', resolve)
    // Names that climb out of the archive are refused by yauzl itself.
    archive.on('error', () => reject(new UnreadableFile('broken')))
    archive.readEntry()
  })
  return entries
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)
