import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { codes, readWhole, type Whole } from '#test/imports.ts'

/** Files as shops really export them; they are not ours to copy. */
const folder = join(inject('referenceData'), 'import-samples')
const there = existsSync(folder)
const sample = async (name: string) => await readWhole(await readFile(join(folder, name)))
const named = ({ products }: Whole, name: string) =>
  products.find((product) => product.name === name)!

const reason = there ? '' : ' (skipped: REFERENCE_DATA names no folder with the samples)'

test.skipIf(!there)(
  `Shopify: lines of one handle are one product with its options and pictures${reason}`,
  async () => {
    const file = await sample('shopify-jewelery.csv')
    expect(file.reading).toMatchObject({ format: 'shopify', separator: ',', encoding: 'utf-8' })
    expect(file.products).toHaveLength(20)
    expect(file.products.every(({ skipped, fields }) => !skipped && fields.price?.cents)).toBe(true)
    expect(named(file, '7 Shakra Bracelet').fields).toEqual({
      name: '7 Shakra Bracelet',
      description: '7 chakra bracelet, in blue or black.',
      category: 'bracelets',
      price: { kind: 'fixed', cents: 4299, quantity: null, unit: null },
      stock: 'in_stock',
      options: [{ name: 'Color', values: ['Blue', 'Black'] }],
    })
    const anchor = named(file, 'Anchor Bracelet Mens')
    expect(anchor.fields.price).toMatchObject({ kind: 'from', cents: 5500 })
    expect(anchor.images.map(({ url }) => url.split('/').at(-1))).toEqual([
      'anchor-bracelet-mens_925x.jpg',
      'anchor-bracelet-for-men_925x.jpg',
      'leather-anchor-bracelet-for-men_925x.jpg',
    ])
    // «Default Title» is Shopify's way to say that there is nothing to choose.
    expect(named(file, 'Bangle Bracelet').fields.options).toBeUndefined()
    const listed = named(file, 'Choker with Gold Pendant').fields.description ?? ''
    expect(listed).toContain('\n- 14k yellow gold\n- Leather\n- Length, 12" with 2.5" extender')
    expect(listed).not.toMatch(/<\/?\w/)
  },
)

test.skipIf(!there)(
  `WooCommerce: variations join their parent, and sizes its options${reason}`,
  async () => {
    const file = await sample('woocommerce-sample_products-head.csv')
    expect(file.reading.format).toBe('woocommerce')
    expect(
      file.products.map(({ name, fields }) => [name, fields.price?.kind, fields.price?.cents]),
    ).toEqual([
      ['Awesome V-Neck T-Shirt', 'fixed', 2000],
      ['Hoodie with Logo', 'fixed', 4500],
      ['Beanie', 'fixed', 1800],
    ])
    const [shirt, hoodie, beanie] = file.products
    expect(shirt!.fields.options).toEqual([
      { name: 'Color', values: ['Blue', 'Green', 'Red'] },
      { name: 'Size', values: ['Large', 'Medium', 'Small'] },
    ])
    expect(shirt!.images).toHaveLength(3)
    // A simple product has nothing to choose, and its shipping weight is not what is sold.
    expect(hoodie!.fields.options).toBeUndefined()
    expect(hoodie!.fields.description).toContain('Color : Blue')
    expect(hoodie!.fields.price).toMatchObject({ quantity: null, unit: null })
    expect(codes(beanie!)).toContain('sale_price X4')
  },
)

test.skipIf(!there)(
  `Etsy: columns are known by their places, whatever their language${reason}`,
  async () => {
    const file = await sample('etsy-EtsyListingsDownload-it-headers.csv')
    expect(file.reading.format).toBe('etsy')
    expect(file.products).toHaveLength(27)
    expect(file.products.every(({ fields }) => fields.stock === 'in_stock' && fields.price)).toBe(
      true,
    )
    const [first] = file.products
    expect(first).toMatchObject({
      sourceKey: 'etsy:sku:32',
      name: 'Saggar pottery vase with smoky grey textures and copper marks',
      fields: {
        category: 'ceramique',
        price: { kind: 'fixed', cents: 4600 },
        attributes: { material: 'Ceramica' },
      },
    })
    expect(first!.images).toHaveLength(8)
    expect(file.products.reduce((sum, { fields }) => sum + (fields.price?.cents ?? 0), 0)).toBe(
      238_500,
    )
  },
)

test.skipIf(!there)(
  `Google Merchant: variants of a group are one product; dollars are never converted${reason}`,
  async () => {
    const file = await sample('google-merchant-feed-rss2.xml')
    expect(file.reading).toMatchObject({ format: 'google_merchant', headerLine: 0 })
    expect(file.products).toHaveLength(1)
    const [watch] = file.products
    expect(watch!.fields).toMatchObject({
      category: 'montres-et-horloges',
      stock: 'in_stock',
      options: [{ name: 'Couleur', values: ['Black', 'White/Yellow'] }],
      buyUrl: expect.stringContaining('products=variants-apparel-upi&color=Black'),
    })
    expect(watch!.fields.price).toBeUndefined()
    // Each variant has a code of its own: none is the product's.
    expect(watch!.fields.gtin).toBeUndefined()
    expect(watch!.images).toHaveLength(2)
    const refusals = watch!.remarks.filter(({ code }) => code === 'price_other_currency')
    expect(refusals.map(({ line, value, message }) => [line, value, message])).toEqual([
      [7, '105.29 USD', expect.stringContaining('USD')],
      [39, '105.29 USD', expect.stringContaining('USD')],
    ])
  },
)

test.skipIf(!there)(
  `Spree: prices of variants in dollars are refused, the rest is there${reason}`,
  async () => {
    const file = await sample('spree-products-import.csv')
    expect(file.reading.format).toBe('spree')
    expect(file.products).toHaveLength(37)
    expect(file.products.every(({ fields }) => fields.price === undefined)).toBe(true)
    const machine = named(file, 'Automatic Espresso Machine')
    expect(machine.fields.options).toEqual([
      { name: 'Color', values: ['Matte Black', 'Silver', 'White'] },
    ])
    expect(machine.fields.stock).toBe('in_stock')
    expect(machine.images).toHaveLength(4)
    expect(codes(machine)).toContain('price_other_currency D3')
  },
)

test.skipIf(!there)(
  `Medusa: the price in euros is taken among others, drafts are said to be${reason}`,
  async () => {
    const file = await sample('medusa-exported-products-semicolon.csv')
    expect(file.reading).toMatchObject({ format: 'medusa', separator: ';' })
    expect(file.products.map(({ name, fields }) => [name, fields.price, fields.options])).toEqual([
      [
        'Base product',
        { kind: 'from', cents: 4500, quantity: null, unit: null },
        [{ name: 'size', values: ['large', 'small'] }],
      ],
      ['Proposed product', { kind: 'fixed', cents: 4500, quantity: null, unit: null }, undefined],
    ])
    expect(codes(file.products[0]!)).toEqual(
      expect.arrayContaining(['draft D2', 'image_not_address P2']),
    )
  },
)
