import type { ImportField } from '@dansmazone/contract/import'
import { textKey } from '#lib/text-key.ts'

/** What columns are called, in French and in the languages shops export in. */
const words: Partial<Record<ImportField, string>> = {
  id: 'id, identifiant, product id, id produit, id du produit, listing id, item id, post id, produkt id, id prodotto',
  group:
    'handle, url handle, product handle, item group id, groupe, id groupe, identifiant du groupe, parent sku, id du groupe d articles, identifiant du groupe d articles, id_gruppo_articoli',
  sku: 'sku, ugs, référence, reference, référence produit, ref, réf, code article, code produit, code, référence interne, article, artikelnummer, codice, cod, referencia, mpn interne, n° article, numéro d article, numero article, variant sku, product sku, reference #',
  parent: 'parent, parent id, produit parent, übergeordnetes produkt, genitore, superior',
  status:
    'status, statut, état, publié, published, actif, active, active 0 1, actif 0 1, product status, en ligne, veröffentlicht, pubblicato, publicado, stato, estado, visible, enabled, activé',
  name: 'name, nom, titre, title, produit, nom du produit, nom produit, désignation, designation, libellé, libelle, intitulé, article name, product, product name, product title, nom de l article, titolo, nome, nome prodotto, bezeichnung, titel, produktname, nombre, título, titulo, naam, nom *, name *, appellation du produit, label, libellé article, libellé produit, désignation article, dénomination, nom commercial, modèle, modele, item, listing title',
  description:
    'description, descriptif, description longue, long description, description complète, body html, body, détails, details, détail, texte, présentation, descrizione, beschreibung, descripción, descripcion, beschrijving, product description, long desc, description du produit, description produit, commentaire, commentaires, contenu, content, texte de présentation, informations, infos, notes, description détaillée',
  summary:
    'short description, description courte, résumé, resume, summary, accroche, short desc, product subtitle, subtitle, sous titre, kurzbeschreibung, breve descrizione, descripción corta, récapitulatif, chapô, extrait, excerpt',
  category:
    'category, categories, catégorie, catégories, rubrique, rubriques, rayon, rayons, famille, familles, sous famille, sous catégorie, product type, product category, type de produit, type produit, kategorie, kategorien, categoria, categorie, categorías, categoría, univers, collection, gamme, google product category, catégorie google, catégorie de produits google, category1, default category, catégorie par défaut, categories x y z, catégories x y z, genre, type, département',
  tags: 'tags, tag, étiquettes, étiquette, mots clés, mots clefs, keywords, schlagwörter, etiquetas, etichette, tags x y z, mots clés x y z, parole chiave, meta keywords',
  price:
    'price, prix, prix ttc, tarif, tarif ttc, prix de vente, prix de vente ttc, prix unitaire, prix unitaire ttc, pu ttc, pvp, pvp ttc, prix public, prix public ttc, prix conseillé, regular price, tarif régulier, prix régulier, price tax included, price tax incl, prix ttc €, prix €, prix en euros, prix eur, prix euros, montant, montant ttc, variant price, variant price eur, price eur, preis, regulärer preis, verkaufspreis, prezzo, prezzo di listino, precio, precio normal, prijs, retail price, prix boutique, vente ttc, prix net, price incl tax, prix tax incl, prix toutes taxes comprises, prix magasin, prix de vente public, tarif public',
  salePrice:
    'sale price, tarif promo, prix promo, prix promotionnel, prix soldé, prix remisé, angebotspreis, prezzo in offerta, precio rebajado, promo, prix en promotion',
  saleFrom:
    'date sale price starts, date de début de promo, date de début de la promo, discount from yyyy mm dd',
  saleUntil:
    'date sale price ends, date de fin de promo, date de fin de la promo, discount to yyyy mm dd',
  priceKind: 'type de prix, price type, price kind',
  currency: 'currency, currency code, devise, monnaie, währung, valuta, moneda, code devise',
  quantity:
    'contenance, poids net, quantité nette, net weight, volume net, conditionnement, volume, grammage, contenu net, poids volume, poids contenance, unit pricing measure, poids net g, poids du produit net, nettoinhalt, units, format contenance',
  unit: 'unité, unit, unité de mesure, unit type, unité de contenance, einheit, unità, unidad',
  weight:
    'weight, poids, poids kg, poids g, poids brut, weight lbs, weight kg, weight g, weight oz, variant grams, variant weight, shipping weight, gewicht, peso, grams, product weight, poids colis, poids d expédition',
  stock:
    'in stock, en stock, disponibilité, disponibilite, availability, disponible, dispo, stock status, statut du stock, verfügbarkeit, disponibilità, disponibilidad, état du stock, lagernd, vorrätig, disponibilité en stock',
  stockCount:
    'stock, quantity, quantité, quantite, qté, qte, qty, quantité en stock, stock disponible, stock actuel, inventory, inventory count, inventory quantity, variant inventory qty, on hand, quantità, menge, bestand, cantidad, quantité disponible, nombre en stock, nb en stock, stock réel, inventaire, lager',
  backorder:
    'backorders allowed, autoriser les commandes de produits en rupture, on demand, variant inventory policy, continue selling when out of stock, inventory backorderable, variant allow backorder, sur commande',
  gtin: 'gtin, ean, ean13, ean 13, upc, code barres, code barre, codebarre, barcode, variant barcode, isbn, isbn13, isbn 13, gencod, gencode, gtin upc ean or isbn, gtin upc ean ou isbn, gtin ean, variant ean, variant upc, ean13 or jan barcode, codice a barre, código de barras, strichcode, code ean, code ean13, code ean 13, jan',
  buyUrl:
    'link, lien, url, url produit, lien produit, product url, adresse, adresse web, external url, url externe, page produit, page, lien d achat, product link, permalink, lien vers la page, lien vers le produit, site, url du produit, produktlink, listing url',
  images:
    'image, images, image url, image urls, image src, photo, photos, photo principale, image principale, url image, url de l image, url photo, lien photo, lien image, lien vers l image, image link, additional image link, autres images, lien image supplémentaire, picture, pictures, visuel, visuels, bild, bilder, immagine, immagini, imagen, imágenes, image urls x y z, url de l image x y z, variant image, product image url, variant image url, illustration, product thumbnail, thumbnail, image 1 src, adresses url des images x y z, foto, afbeelding',
  imageAlt:
    'image alt text, image alt texts, texte alternatif, image alt, alt, alt text, image alt texts x y z, légende, texte photo',
  imagePosition: 'image position',
  option1Value: 'couleur, couleurs, color, colour, farbe, colore, coloris, teinte',
  option2Value: 'taille, tailles, size, sizes, größe, taglia, talla, pointure',
  option3Value: 'parfum, parfums, saveur, saveurs, motif, pattern, finition, fragrance',
  combination:
    'déclinaison, déclinaisons, combination, combinations, variante, variantes, variant title, attributs, variation',
  made: 'lieu de fabrication, fabriqué à, made in, fabrication, lieu de production',
  labels: 'labels',
  brand:
    'brand, marque, manufacturer, fabricant, marke, hersteller, marca, brands, marques, product brand, éditeur marque',
}

const fields = new Map<string, ImportField>()
for (const [field, list] of Object.entries(words)) {
  for (const word of list.split(',')) {
    const key = textKey(word)
    if (!fields.has(key)) fields.set(key, field as ImportField)
  }
}

/** Columns of several, numbered: `Image 3`, `Option 2 Name`. */
const numbered: [pattern: RegExp, field: (number: string) => ImportField | null][] = [
  [
    /^(?:product )?(?:image|photo|picture|immagine|bild|imagen|visuel|foto)s? ?(\d{1,2})(?: (?:src|url|lien))?$/,
    () => 'images',
  ],
  [/^image ?(\d{1,2}) alt(?: text)?$/, () => 'imageAlt'],
  [/^(?:variant )?option ?(\d) (?:name|nom)$/, (n) => optionField(n, 'Name')],
  [/^(?:variant )?option ?(\d) (?:value|valeur)s?$/, (n) => optionField(n, 'Value')],
  [
    /^attribute (\d) name$|^(?:nom de l )?attribut (\d)(?: nom)?$|^nom de l attribut (\d)$/,
    (n) => optionField(n, 'Name'),
  ],
  [
    /^attribute (\d) value s$|^valeur s de l attribut (\d)$|^attribut (\d) wert e$/,
    (n) => optionField(n, 'Value'),
  ],
  [
    /^nom attribut (\d)$|^nome dell attributo (\d)$|^nombre del atributo (\d)$/,
    (n) => optionField(n, 'Name'),
  ],
  [
    /^valeurs? attribut (\d)$|^valor es del atributo (\d)$|^valori dell attributo (\d)$/,
    (n) => optionField(n, 'Value'),
  ],
  [/^(?:product )?tag ?(\d)$/, () => 'tags'],
  [/^categor(?:y|ie) ?(\d)$/, () => 'category'],
]

const optionField = (number: string, part: 'Name' | 'Value'): ImportField | null =>
  number === '1' || number === '2' || number === '3' ? `option${number}${part}` : null

/** Words around the name of a column that change nothing: an asterisk for what must be given, a currency, `(€)`. */
const asides = /\b(obligatoire|required|facultatif|optional|optionnel|en euros?|eur)\b/g

/** The field a header names, in whatever language; null where it names none. */
export function fieldOfHeader(header: string): ImportField | null {
  const key = textKey(header)
  if (key === '') return null
  const exact = fields.get(key) ?? fields.get(key.replace(asides, ' ').replace(/ +/g, ' ').trim())
  if (exact) return exact
  for (const [pattern, field] of numbered) {
    const found = pattern.exec(key)
    const number = found?.slice(1).find((group) => group !== undefined)
    if (found) return field(number ?? '')
  }
  return null
}

/** A price before tax, whatever it is called: it is not what shoppers pay. */
export const isUntaxed = (header: string) => {
  const key = textKey(header)
  return (
    /\b(ht|hors taxes?|tax excluded|tax excl|excl tax|excluding tax|netto)\b/.test(key) &&
    /\b(prix|price|tarif|pu|montant|preis|prezzo|vente)\b/.test(key)
  )
}

/** Names of options whose column is called by a value: `Couleur` holds colours. */
const optionNames: [pattern: RegExp, name: string][] = [
  [/^(couleurs?|colou?r|farbe|colore|coloris|teinte)$/, 'Couleur'],
  [/^(tailles?|sizes?|grosse|taglia|talla)$/, 'Taille'],
  [/^pointure$/, 'Pointure'],
  [/^(pattern|motif)$/, 'Motif'],
  [/^(material|matiere)$/, 'Matière'],
  [/^display name$/, 'Conditionnement'],
]

export function optionNameOf(header: string): string {
  const key = textKey(header)
  return optionNames.find(([pattern]) => pattern.test(key))?.[1] ?? header.trim()
}
