import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { codes, fieldsOf, readWhole } from '#test/imports.ts'

test('PrestaShop in French: Windows letters, semicolons, prices with tax, features, several pictures', async () => {
  const text = [
    'ID produit;Actif (0/1);Nom *;Catégories (x,y,z...);Prix HT;Prix TTC;Référence #;EAN13;Poids;Quantité;Résumé;Description;Image URLs (x,y,z...);Caractéristique (Nom:Valeur:Position)',
    '12;1;Savon à l’huile d’olive;"Accueil,Bien-être,Savons";4,083333;4,90;SAV-01;3017620422003;0.120;25;<p>Saponifié à froid</p>;"<p>Doux.</p><ul><li>Sans parfum</li><li>100&nbsp;g</li></ul><script>alert(1)</script>";https://boutique.exemple.fr/img/1.jpg,https://boutique.exemple.fr/img/2.jpg;"Matière:Olive:1, Format:Cube:2"',
    '13;0;Coffret « été »;"Accueil,Coffrets";1 249,17;1 499,00;COF-02;;;0;;;;',
  ].join('\r\n')
  const file = await readWhole(iconv.encode(text, 'windows-1252'))
  expect(file.reading).toMatchObject({
    format: 'prestashop',
    encoding: 'windows-1252',
    separator: ';',
    decimal: ',',
  })
  const [soap, box] = file.products
  expect(soap!.fields).toMatchObject({
    name: 'Savon à l’huile d’olive',
    description:
      'Saponifié à froid\n\nDoux.\n\n- Sans parfum\n- 100\u00a0g\n\nMatière : Olive\nFormat : Cube',
    price: { kind: 'fixed', cents: 490, quantity: null, unit: null },
    stock: 'in_stock',
    gtin: '3017620422003',
  })
  expect(soap!.images.map(({ url }) => url)).toEqual([
    'https://boutique.exemple.fr/img/1.jpg',
    'https://boutique.exemple.fr/img/2.jpg',
  ])
  expect(box!.fields).toMatchObject({ price: { cents: 149_900 }, stock: 'out_of_stock' })
  expect(codes(box!)).toContain('draft B3')
})

test('PrestaShop with prices before tax alone: none is taken, and the file says why', async () => {
  const file = await readWhole(
    'ID;Active (0/1);Name *;Categories (x,y,z...);Price tax excluded;Quantity\n1;1;Bol;Accueil;10;3\n',
  )
  expect(file.products[0]!.fields.price).toBeUndefined()
  expect(file.remarks.map(({ code }) => code)).toEqual(['untaxed_column'])
})

test('WooCommerce in French: comma before cents, variations before their parent', async () => {
  const file = await readWhole(
    [
      'ID,Type,UGS,Nom,Publié,"Visibilité dans le catalogue","Description courte",Description,"En stock ?",Stock,"Poids (kg)","Tarif promo","Tarif régulier",Catégories,Images,Parent,"Nom de l’attribut 1","Valeur(s) de l’attribut 1"',
      '11,variation,PULL-S,"Pull - S",1,visible,,,1,2,,,"59,90",,,id:10,Taille,S',
      '12,variation,PULL-M,"Pull - M",1,visible,,,0,0,,,"64,90",,,id:10,Taille,M',
      '10,variable,PULL,Pull,1,visible,"Laine d’ici",,1,,"0,4",,,"Vêtements > Pulls",https://b.exemple.fr/a.jpg,,Taille,"S, M"',
      '13,simple,BON,Bonnet,-1,visible,,,1,,,,"1 250,00",Accessoires,,,,',
    ].join('\n'),
  )
  expect(file.reading).toMatchObject({ format: 'woocommerce', decimal: ',' })
  expect(file.products).toHaveLength(2)
  const [jumper, hat] = file.products
  expect(jumper!.fields).toMatchObject({
    name: 'Pull',
    description: 'Laine d’ici',
    price: { kind: 'from', cents: 5990 },
    stock: 'in_stock',
    options: [{ name: 'Taille', values: ['S', 'M'] }],
  })
  expect(hat!.fields.price?.cents).toBe(125_000)
  expect(codes(hat!)).toContain('draft E5')
})

test('any spreadsheet: columns by their French names', async () => {
  const file = await readWhole(
    'Produit;Prix TTC;Photo;Rayon;Contenance\nMiel de châtaignier;"8,50 €";https://m.exemple.fr/p/1.jpg;Miels;500 g\nPain d’épices;"sur devis";;;\nGelée royale;15 000 F;;;',
  )
  expect(fieldsOf(file)).toEqual({
    Produit: 'name',
    'Prix TTC': 'price',
    Photo: 'images',
    Rayon: 'category',
    Contenance: 'quantity',
  })
  const [honey, bread, jelly] = file.products
  expect(honey!.fields).toMatchObject({
    category: 'miels',
    price: { kind: 'fixed', cents: 850, quantity: 500, unit: 'g' },
  })
  expect(bread!.fields.price).toMatchObject({ kind: 'on_request', cents: null })
  expect(jelly!.fields.price).toBeUndefined()
  expect(codes(jelly!)).toContain('price_other_currency B4')
})

test('any spreadsheet: columns without a name are known by what stands in them', async () => {
  const lines = ['Zinzin', 'Vase bleu', 'Grand plat', 'Tasse rayée', 'Bol à thé', 'Pichet']
  const text = lines
    .map(
      (name, index) =>
        `${name}|${index + 10},90 €|https://p.exemple.fr/photos/${index}.jpg|Une pièce tournée à la main, émaillée, cuite deux fois dans notre four du village.`,
    )
    .join('\n')
  const file = await readWhole(`aa|bb|cc|dd\n${text}`)
  expect(fieldsOf(file)).toEqual({ aa: 'name', bb: 'price', cc: 'images', dd: 'description' })
  expect(file.reading.columns.every(({ by }) => by === 'content')).toBe(true)
  expect(file.products.map(({ fields }) => fields.price?.cents)).toEqual([
    1090, 1190, 1290, 1390, 1490, 1590,
  ])
})

test('titles above the headers and titles of sections are no products', async () => {
  const file = await readWhole(
    'Ferme du Causse;;\nTarifs 2026;;\n;;\nDésignation;Tarif;Poids net\nFROMAGES;;\nTomme;24,00 €/kg;\nPérail;4,20;150 g\nMIELS;;\nMiel;9;500 g\n',
  )
  expect(file.reading.headerLine).toBe(4)
  expect(
    file.products
      .filter(({ skipped }) => !skipped)
      .map(({ name, line, fields }) => [name, line, fields.category, fields.price]),
  ).toEqual([
    ['Tomme', 6, 'fromages', { kind: 'fixed', cents: 2400, quantity: 1, unit: 'kg' }],
    ['Pérail', 7, 'fromages', { kind: 'fixed', cents: 420, quantity: 150, unit: 'g' }],
    ['Miel', 9, 'miels', { kind: 'fixed', cents: 900, quantity: 500, unit: 'g' }],
  ])
})

test('only lines with nothing in them are passed over in silence', async () => {
  const told = async (content: string) =>
    (await readWhole(content)).products.map((product) => [
      product.line,
      product.name,
      product.skipped,
      ...codes(product).filter((code) => !/category|price_missing/.test(code)),
    ])
  const file =
    'Nom;Rayon;Prix\nBol;Vaisselle;12\n;;9,50\n;;\n ; ;\nÉPICERIE;;\nMiel;;7\n;Vaisselle;4\n;;x\n'
  expect(await told(file)).toEqual([
    [2, 'Bol', false],
    [3, '', true, 'no_name A3'],
    [6, 'ÉPICERIE', true, 'section_title A6'],
    [7, 'Miel', false],
    [8, '', true, 'no_name A8'],
    [9, '', true, 'price_unreadable C9', 'no_name A9'],
  ])
  expect(
    await told(
      '<rss><channel><item><title>Bol</title><price>12 EUR</price></item><item><price>9 EUR</price></item><item></item></channel></rss>',
    ),
  ).toEqual([
    [1, 'Bol', false],
    [1, '', true, 'no_name'],
  ])
  const shop = await told(
    'Handle,Title,Variant Price,Option1 Name,Option1 Value\nbol,Bol,12,Taille,S\nbol,,12,,L\n,,9,,\n',
  )
  expect(shop).toMatchObject([
    [2, 'Bol', false],
    [4, '', true, 'no_name B4'],
  ])
})

test('a new line of our own files needs a name; one that is known may have lost it', async () => {
  const { products } = await readWhole(
    'Identifiant DansMaZone;Nom;Prix\n;;12,00\n019a62c3-4d05-7b3e-8f1a-6e7f80123456;;9,00\n;Bol;4,00\n',
  )
  expect(products.map((product) => [product.skipped, ...codes(product)])).toEqual([
    [true, 'no_name B2'],
    [false],
    [false],
  ])
})

test('lines of one name whose sizes differ are one product', async () => {
  const file = await readWhole(
    'Nom;Taille;Prix\nTablier;S;25\nTablier;M;25\nTablier;L;28\nTorchon;;9\n',
  )
  expect(
    file.products.map(({ name, fields }) => [
      name,
      fields.options,
      fields.price?.kind,
      fields.price?.cents,
    ]),
  ).toEqual([
    ['Tablier', [{ name: 'Taille', values: ['S', 'M', 'L'] }], 'from', 2500],
    ['Torchon', undefined, 'fixed', 900],
  ])
})

test('Open Food Network: sizes of one product are its option; what is counted in pieces has no unit', async () => {
  const file = await readWhole(
    [
      'producer,sku,name,display_name,category,description,units,unit_type,variant_unit_name,price,on_hand,on_demand,shipping_category,tax_category',
      'Ferme,T1,Tomme,,Fromages,Au lait cru,500,g,,12.5,4,,Défaut,',
      'Ferme,T2,Tomme,,Fromages,Au lait cru,1,kg,,24,0,1,Défaut,',
      'Ferme,O1,Œufs,,Oeufs,,6,,boîte,2.9,10,,Défaut,',
    ].join('\n'),
  )
  expect(file.reading.format).toBe('open_food_network')
  const [cheese, eggs] = file.products
  expect(cheese!.fields).toMatchObject({
    options: [{ name: 'Contenance', values: ['500 g', '1 kg'] }],
    price: { kind: 'from', cents: 1250, quantity: null },
    stock: 'in_stock',
  })
  expect(eggs!.fields.price).toEqual({ kind: 'fixed', cents: 290, quantity: null, unit: null })
})

test('Google Merchant as tabs, headers in French', async () => {
  const file = await readWhole(
    'identifiant\ttitre\tdescription\tlien\tlien image\tdisponibilité\tprix\tgtin\nA1\tCarafe\tSoufflée\thttps://v.exemple.fr/a1\thttps://v.exemple.fr/a1.jpg\ten stock\t39.00 EUR\t\n',
  )
  expect(file.reading).toMatchObject({ format: 'google_merchant', separator: '\t' })
  expect(file.products[0]).toMatchObject({
    sourceKey: 'google_merchant:id:A1',
    fields: {
      name: 'Carafe',
      price: { cents: 3900 },
      stock: 'in_stock',
      buyUrl: 'https://v.exemple.fr/a1',
    },
  })
})

test('Atom feeds: addresses in attributes, text in CDATA', async () => {
  const file = await readWhole(
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0"><title>Boutique</title><entry><g:id>7</g:id><title><![CDATA[Bougie <b>figue</b>]]></title><link href="https://b.exemple.fr/7"/><g:price>1.299,00 EUR</g:price><g:image_link>https://b.exemple.fr/7.jpg</g:image_link><g:additional_image_link>https://b.exemple.fr/8.jpg</g:additional_image_link><g:additional_image_link>https://b.exemple.fr/9.jpg</g:additional_image_link><g:availability>preorder</g:availability><g:shipping><g:price>5 EUR</g:price></g:shipping></entry></feed>`,
  )
  expect(file.products[0]).toMatchObject({
    name: 'Bougie figue',
    fields: { price: { cents: 129_900 }, stock: 'made_to_order', buyUrl: 'https://b.exemple.fr/7' },
  })
  expect(file.products[0]!.images).toHaveLength(3)
})

test.each([
  ['utf-8', 'utf-8'],
  ['utf-16le', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
  ['windows-1252', 'windows-1252'],
  ['iso-8859-15', 'iso-8859-15'],
  ['macintosh', 'macintosh'],
])('reads accents written in %s', async (encoding, expected) => {
  const text =
    'Libellé;Prix\r\nThé fumé « été » à l’érable;12 €\r\nPâté de sanglier;7 €\r\nCrème brûlée;4 €\r\nMédaille gravée;9 €\r\n'
  const encodable =
    encoding === 'iso-8859-15'
      ? text.replace('’', "'")
      : encoding === 'macintosh'
        ? text.replaceAll('€', '¤')
        : text
  const file = await readWhole(iconv.encode(encodable, encoding))
  expect(file.reading.encoding).toBe(expected)
  expect(file.products.map(({ name }) => name)[1]).toBe('Pâté de sanglier')
  expect(file.products.map(({ fields }) => fields.price?.cents)).toEqual([1200, 700, 400, 900])
})

test('quotes that never close lose no line', async () => {
  const file = await readWhole('Nom;Prix\n"Écran 24 pouces;10\nPlanche;12\nVase;8\n')
  expect(file.products.map(({ name }) => name)).toEqual(expect.arrayContaining(['Planche']))
  expect(file.products).toHaveLength(3)
  expect(file.remarks.map(({ code }) => code)).toContain('broken_quotes')
})

test('two products of one reference are told apart by their names, the same twice is said', async () => {
  const file = await readWhole('Référence;Nom;Prix\nA;Vase;10\nA;Bol;12\nB;Plat;9\nB;Plat;9\n;;\n')
  expect(file.products.map(({ sourceKey, skipped }) => [sourceKey, skipped])).toEqual([
    ['table:sku:A', false],
    ['table:sku:A#bol', false],
    ['table:sku:B', false],
    ['table:sku:B', true],
  ])
  expect(codes(file.products[3]!)).toContain('duplicate')
})

test('codes: a wrong check digit and what a spreadsheet has rounded are refused', async () => {
  const file = await readWhole(
    'Nom;EAN;Prix\nA;3017620422003;1\nB;3017620422004;1\nC;3,01762E+12;1\n',
  )
  expect(
    file.products.map((product) => [
      product.fields.gtin,
      ...codes(product).filter((code) => code.startsWith('gtin')),
    ]),
  ).toEqual([['3017620422003'], [undefined, 'gtin_wrong B3'], [undefined, 'gtin_rounded B4']])
})

test('what the merchant says of columns comes before all', async () => {
  const chosen = {
    columns: [
      { index: 0, field: 'description' as const },
      { index: 1, field: 'name' as const },
    ],
    decimal: null,
  }
  const file = await readWhole('Nom;Prix\nDécrit;Nommé\n', {
    chosen: async () => ({ mapping: chosen, remembered: true }),
  })
  expect(file.products[0]!.fields).toMatchObject({ name: 'Nommé', description: 'Décrit' })
  expect(file.reading.columns.map(({ by }) => by)).toEqual(['remembered', 'remembered'])
})
