import { setImmediate as breathe } from 'node:timers/promises'
import iconv from 'iconv-lite'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { decode } from './encoding.ts'
import { type Line, limits, type Table, UnreadableFile } from './table.ts'

/** What holds one product: RSS 2.0, Atom, and what other feeds call it. */
const itemNames = new Set(['item', 'entry', 'product', 'produit', 'offer', 'shopitem', 'article'])
const slice = 256 * 1024

/**
 * A feed as a table: a column for each element that products have, several of one name in one cell, line by line.
 * Elements within those (what shipping costs …) say nothing of the product. A document type is refused, so that there
 * are no entities but the five of XML.
 */
export async function readXmlFeed(bytes: Buffer): Promise<Table> {
  const { text, encoding } = decodeXml(bytes)
  const reader = new FeedReader()
  for (let start = 0; start < text.length; start += slice) {
    reader.write(text.slice(start, start + slice))
    await breathe()
  }
  return {
    kind: 'xml',
    encoding,
    separator: null,
    sheet: null,
    lines: reader.end(),
    brokenQuotes: false,
  }
}

function decodeXml(bytes: Buffer) {
  const head = bytes.subarray(0, 200).toString('latin1')
  const [, declared = ''] = /<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(head) ?? []
  const known = declared !== '' && !/^utf-?(8|16)/i.test(declared) && iconv.encodingExists(declared)
  return known
    ? { text: iconv.decode(bytes, declared), encoding: declared.toLowerCase() }
    : decode(bytes)
}

class FeedReader {
  readonly #parser = new SaxesParser({ xmlns: false as const, position: true as const })
  readonly #columns = new Map<string, number>()
  readonly #lines: Line[] = []
  #item: { name: string; line: number; cells: string[] } | null = null
  /** Elements open within the product. */
  #depth = 0
  #text = ''

  constructor() {
    const parser = this.#parser
    parser.on('doctype', () => {
      throw new UnreadableFile('document_type')
    })
    parser.on('error', () => {
      throw new UnreadableFile('broken')
    })
    parser.on('opentag', ({ name, attributes }) => this.#open(name, attributes))
    parser.on('closetag', ({ name }) => this.#close(name))
    parser.on('text', (text) => this.#take(text))
    parser.on('cdata', (text) => this.#take(text))
  }

  write(text: string) {
    this.#parser.write(text)
  }

  /** The names of the columns, then the products. */
  end(): Line[] {
    try {
      this.#parser.close()
    } catch (error) {
      throw error instanceof UnreadableFile ? error : new UnreadableFile('broken')
    }
    if (this.#lines.length === 0) throw new UnreadableFile('no_products')
    return [{ line: 0, cells: [...this.#columns.keys()] }, ...this.#lines]
  }

  #open(name: string, attributes: SaxesTagPlain['attributes']) {
    if (!this.#item) {
      if (itemNames.has(bare(name).toLowerCase())) {
        this.#item = { name, line: this.#parser.line, cells: [] }
        this.#depth = 0
      }
      return
    }
    this.#depth += 1
    if (this.#depth !== 1) return
    this.#text = ''
    // Atom has the address of a link in an attribute, and other links that are not the product's page.
    const { href, rel = 'alternate' } = attributes
    if (href !== undefined && rel === 'alternate') this.#text = href
  }

  #take(text: string) {
    if (!this.#item || this.#depth !== 1) return
    this.#text += text
    if (this.#text.length > limits.cell) throw new UnreadableFile('cell_too_long')
  }

  #close(name: string) {
    const item = this.#item
    if (!item) return
    if (this.#depth === 0) {
      if (name === item.name) this.#finish(item)
      return
    }
    if (this.#depth === 1) this.#put(item.cells, bare(name), this.#text.trim())
    this.#depth -= 1
  }

  #put(cells: string[], name: string, text: string) {
    if (text === '') return
    let column = this.#columns.get(name)
    if (column === undefined) {
      column = this.#columns.size
      if (column >= limits.columns) throw new UnreadableFile('too_many_columns')
      this.#columns.set(name, column)
    }
    while (cells.length < column) cells.push('')
    cells[column] = cells[column] ? `${cells[column]}\n${text}` : text
  }

  #finish({ line, cells }: { line: number; cells: string[] }) {
    if (this.#lines.length >= limits.lines) throw new UnreadableFile('too_many_lines')
    this.#lines.push({ line, cells })
    this.#item = null
  }
}

/** `g:price` and `price` are one column. */
const bare = (name: string) => name.slice(name.indexOf(':') + 1)
