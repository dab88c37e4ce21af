import { readPrice } from './prices.ts'
import { type Cell, textOf } from './table.ts'
import { readGtin, readImages, readQuantity, readStock } from './values.ts'

/** What the cells of a column look like: shares between 0 and 1 of those that are filled. */
export type Content = {
  filled: number
  price: number
  /** Amounts with cents or a currency: more than any number. */
  money: number
  number: number
  picture: number
  address: number
  gtin: number
  quantity: number
  stock: number
  /** Different texts among all. */
  distinct: number
  length: number
  letters: number
}

const looked = 400
const pictureAddress =
  /\.(jpe?g|png|webp|gif|avif|heic)(\?|$)|\/(images?|photos?|media|files|uploads|cdn)\//i

export function contentOf(cells: Cell[]): Content {
  const values = cells.filter((cell) => textOf(cell).trim() !== '').slice(0, looked)
  const share = (test: (cell: Cell) => boolean) =>
    values.length === 0 ? 0 : values.filter(test).length / values.length
  const texts = values.map((cell) => textOf(cell).trim())
  return {
    filled: values.length,
    price: share(isAmount),
    money: share((cell) =>
      /[€$£]|\beur/i.test(textOf(cell))
        ? isAmount(cell)
        : /^\d+[.,]\d{2}$/.test(textOf(cell).trim()),
    ),
    number: share((cell) => typeof cell === 'number' || /^-?\d+([.,]\d+)?$/.test(cell.trim())),
    picture: share((cell) => readImages(cell).urls.some((url) => pictureAddress.test(url))),
    address: share((cell) => /^https?:\/\/\S+$/i.test(textOf(cell).trim())),
    gtin: share((cell) => typeof readGtin(cell) === 'object'),
    quantity: share((cell) => readQuantity(cell, '', null) !== null),
    stock: share((cell) => /\p{L}{3}/u.test(textOf(cell)) && readStock(cell) !== null),
    distinct: new Set(texts).size / Math.max(texts.length, 1),
    length: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(texts.length, 1),
    letters: share((cell) => /\p{L}{2}/u.test(textOf(cell))),
  }
}

function isAmount(cell: Cell): boolean {
  const reading = readPrice(cell)
  if (reading.state === 'read') return true
  return (
    reading.state === 'refused' &&
    ['other_currency', 'ambiguous', 'without_tax', 'zero'].includes(reading.fault)
  )
}
