import { unitOf } from '@dansmazone/contract/measure'
import type { StockState, UnitName } from '@dansmazone/contract/vocabulary'
import { textKey } from '#lib/text-key.ts'
import { type DecimalSign, readDigits } from './price-digits.ts'
import { type Cell, textOf } from './table.ts'

const words = (list: string) => new Set(list.split(',').map((word) => textKey(word)))

const yes = words('1,true,yes,oui,vrai,si,sì,ja,y,o,x,actif,active,enabled,on,wahr,verdadero,vero')
const no = words('0,false,no,non,faux,nein,n,inactif,inactive,disabled,off,-1,falsch,falso')

/** Null where it says neither. */
export function readFlag(cell: Cell): boolean | null {
  if (textOf(cell).trim() === '-1') return false
  const key = textKey(textOf(cell))
  return yes.has(key) ? true : no.has(key) ? false : null
}

const inStock = words(
  'in stock,instock,in_stock,en stock,disponible,available,dispo,auf lager,in magazzino,disponibile,en existencia,limited availability,stock limité,yes,oui,true,1,available for order',
)
const outOfStock = words(
  'out of stock,outofstock,out_of_stock,épuisé,épuisée,rupture,en rupture,rupture de stock,indisponible,non disponible,sold out,soldout,vendu,vendue,unavailable,nicht auf lager,ausverkauft,esaurito,non disponibile,agotado,no,non,false,0,discontinued',
)
const toOrder = words(
  'on backorder,onbackorder,backorder,preorder,pre order,available for order,sur commande,à la commande,made to order,made_to_order,précommande,en réapprovisionnement,réapprovisionnement,available to order,auf bestellung,su ordinazione,bajo pedido',
)
const unknownStock = words('inconnu,unknown,?')

export function readStock(cell: Cell): StockState | null {
  const text = textOf(cell)
  const key = textKey(text)
  if (toOrder.has(key)) return 'made_to_order'
  if (inStock.has(key)) return 'in_stock'
  if (outOfStock.has(key)) return 'out_of_stock'
  if (unknownStock.has(key)) return 'unknown'
  const count = readCount(cell)
  return count === null ? null : count > 0 ? 'in_stock' : 'out_of_stock'
}

/** How many there are; null where it is no number. */
export function readCount(cell: Cell): number | null {
  if (typeof cell === 'number') return cell
  const text = cell.replace(/[\s\u00a0\u202f]/g, '')
  return /^-?\d{1,9}([.,]\d{1,3})?$/.test(text) ? Number(text.replace(',', '.')) : null
}

const kept = words(
  'active,actif,active 1,publié,published,publish,1,true,yes,oui,en ligne,online,actif 1,visible,publicado,pubblicato,veröffentlicht,enabled,vrai',
)
const gone = words(
  'archived,archivé,deleted,supprimé,trash,corbeille,rejected,discontinued,expired,sold,vendu,removed',
)

export function readStatus(cell: Cell): 'kept' | 'draft' | 'gone' | null {
  const key = textKey(textOf(cell))
  if (key === '') return null
  // WooCommerce's draft, of which a key would lose the sign.
  if (textOf(cell).trim() === '-1') return 'draft'
  return gone.has(key) ? 'gone' : kept.has(key) ? 'kept' : 'draft'
}

export const readUnit = (cell: Cell) => unitOf(textKey(textOf(cell)))

export type Quantity = { quantity: number; unit: UnitName }

/** `500 g`, `0,75 L`; or a number whose unit stands in another cell. */
export function readQuantity(
  cell: Cell,
  unitCell: Cell,
  decimal: DecimalSign | null,
): Quantity | null {
  const text = textOf(cell)
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
  const [, amount = '', name = ''] = /^([\d.,' ]*\d) ?([a-zé]*)\.?$/.exec(text) ?? []
  const unit = readUnit(name || unitCell)
  if (amount === '' || !unit) return null
  const value = typeof cell === 'number' ? cell : readAmount(amount, decimal)
  if (value === null || value <= 0) return null
  const quantity = Number((value * unit[1]).toPrecision(9))
  return quantity > 0 && quantity <= 1_000_000 ? { quantity, unit: unit[0] } : null
}

function readAmount(text: string, decimal: DecimalSign | null): number | null {
  // Grams of a kilogram have three figures: `0,250`.
  const fraction = /^(0|[1-9]\d*)[.,](\d{1,2}|\d{4,6})$|^0[.,]\d{3}$/.exec(text)
  if (fraction) return Number(text.replace(',', '.'))
  const digits = readDigits(text, { decimal, decimalChosen: decimal !== null })
  return typeof digits === 'string' ? null : digits.cents / 100
}

/** Eight, twelve, thirteen or fourteen figures whose last is right; ISBN with its dashes. */
export function readGtin(cell: Cell): { gtin: string } | 'gtin_wrong' | 'gtin_rounded' {
  const text = textOf(cell)
    .trim()
    .replace(/^'|^(isbn|ean|gtin|upc)[\s:-]*/gi, '')
  if (/^\d[.,]\d+e\+?\d+$/i.test(text)) return 'gtin_rounded'
  const digits = text.replace(/[\s-]/g, '').replace(/[.,]0+$/, '')
  if (!/^(\d{8}|\d{12,14})$/.test(digits)) return 'gtin_wrong'
  const sum = Array.from(digits)
    .toReversed()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0)
  return sum % 10 === 0 && Number(digits) > 0 ? { gtin: digits } : 'gtin_wrong'
}

export const readAddress = (text: string): string | null => {
  const address = text.trim().replace(/^\/\//, 'https://')
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(address) && URL.canParse(address) ? address : null
}

/** Addresses of pictures in a cell, however they are parted; what is none is given apart. */
export function readImages(cell: Cell): { urls: string[]; others: string[] } {
  const parts = textOf(cell)
    .split(
      /[\n\r|]+|\s*[,;]\s*(?=https?:\/\/|\/\/)|\s+(?=https?:\/\/|\/\/)|(?<=\.(?:jpe?g|png|webp|gif|avif|heic))\s*[,;]\s*/i,
    )
    .map((part) => part.trim().replace(/^["']|["',;]+$/g, ''))
    .filter((part) => part !== '')
  const urls: string[] = []
  const others: string[] = []
  for (const part of parts) {
    const url = readAddress(part)
    if (url) urls.push(url)
    else others.push(part)
  }
  return { urls, others }
}
