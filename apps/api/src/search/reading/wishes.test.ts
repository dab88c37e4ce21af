import { expect, test } from 'vitest'
import { fixtureGazetteer } from './gazetteer-fixture.ts'
import { createReader } from './read.ts'
import { wordsOf } from './words.ts'

const reader = createReader(fixtureGazetteer())

/** Services, origins and labels, as they are filtered by. */
const wishes = (q: string) =>
  reader
    .read(wordsOf(q), q, {
      now: new Date('2026-11-24T10:00:00+01:00'),
      literal: new Set(['place']),
      locale: 'fr',
      isCatalogueWord: () => true,
    })
    .flatMap(({ understood: each }) => {
      if (each.kind === 'service')
        return [`${each.mode} [${each.words}] ${each.services.join(' ')}`]
      if (each.kind === 'origin')
        return [`${each.mode} [${each.words}] ${each.madeIn.kind} ${each.madeIn.code}`]
      return each.kind === 'label' ? [`${each.mode} [${each.words}] ${each.label.code}`] : []
    })

test.each([
  ['pain livraison', 'either [livraison] local_delivery shipping'],
  ['livraison à domicile', 'either [livraison à domicile] local_delivery shipping'],
  ['panier livré', 'either [livré] local_delivery shipping'],
  ['fleurs livrées chez moi', 'either [livrées chez moi] local_delivery shipping'],
  ['faire livrer', 'either [livrer] local_delivery shipping'],
  ['plats à emporter', 'either [plats à emporter] click_and_collect'],
  ['click and collect', 'either [click and collect] click_and_collect'],
  ['click & collect', 'either [click & collect] click_and_collect'],
  ['retrait en magasin', 'either [retrait en magasin] click_and_collect'],
  ['vin expédition', 'either [expédition] shipping'],
  ['savon envoi postal', 'either [envoi postal] shipping'],
  ['savon par la poste', 'either [par la poste] shipping'],
  ['réparation vélo', 'either [réparation] repair'],
  ['réparer chaussures', 'either [réparer] repair'],
  ['bike repair', 'either [repair] repair'],
  ['chemise sur mesure', 'either [sur mesure] made_to_order'],
  ['made to order', 'either [made to order] made_to_order'],
  ['paquet cadeau', 'either [paquet cadeau] gift_wrap'],
  ['emballage cadeau', 'either [emballage cadeau] gift_wrap'],
  ['coiffeur sur rendez-vous', 'either [sur rendez-vous] by_appointment'],
  ['fromage au marché', 'either [au marché] market_stall'],
  ['visite d’atelier', 'either [visite d’atelier] workshop_visit'],
  ['visite de l’atelier', 'either [visite de l’atelier] workshop_visit'],
  ['couteau fabriqué en Aveyron', 'filter [fabriqué en Aveyron] department 12'],
  ['tapis fait en Lozère', 'filter [fait en Lozère] department 48'],
  ['fromage produit dans le Gers', 'filter [produit dans le Gers] department 32'],
  ['couteau made in Laguiole', 'filter [made in Laguiole] commune 12119'],
  ['miel origine Lozère', 'filter [origine Lozère] department 48'],
  ['vêtements fabriqués à Millau', 'filter [fabriqués à Millau] commune 12145'],
  ['sac made in Occitanie', 'filter [made in Occitanie] region region'],
  ['produits locaux', 'either [locaux] region region'],
  ['miel local', 'either [local] region region'],
  ['fromage d’ici', 'either [d’ici] region region'],
  ['vin de la région', 'either [de la région] region region'],
  ['jouets faits ici', 'either [faits ici] region region'],
  ['légumes circuit court', 'either [circuit court] region region'],
  ['bol fait main', 'either [fait main] fait-main'],
  ['bol fait-main', 'either [fait-main] fait-main'],
  ['bols faits à la main', 'either [faits à la main] fait-main'],
  ['savon bio', 'either [bio] agriculture-biologique'],
  ['produits biologiques', 'either [biologiques] agriculture-biologique'],
  ['agriculture biologique', 'either [agriculture biologique] agriculture-biologique'],
  ['cosmétiques bio', 'either [cosmétiques bio] cosmetique-bio'],
  ['fromage AOP', 'either [AOP] aop'],
  ['jambon igp', 'either [igp] igp'],
  ['artisans d’art', 'either [artisans d’art] artisan-d-art'],
  ['artisan', 'either [artisan] artisan'],
  [
    'entreprise du patrimoine vivant',
    'either [entreprise du patrimoine vivant] entreprise-du-patrimoine-vivant',
  ],
  ['EPV', 'either [EPV] entreprise-du-patrimoine-vivant'],
  ['imprim’vert', 'either [imprim’vert] imprim-vert'],
  ['sud de france', 'either [sud de france] sud-de-france'],
])('%s: %s', (q, expected) => {
  expect(wishes(q)).toEqual([expected])
})

test.each([
  'livre',
  'livres pour enfants',
  'vin bon marché',
  'sac de marché',
  'fabriqué en France',
  'fait pour durer',
  'localité',
  'biographie',
  'papier cadeau',
])('%s: none', (q) => {
  expect(wishes(q)).toEqual([])
})

test('of several ways to read a word, the longest', () => {
  expect(wishes('couteau fait main en Aveyron')).toEqual(['either [fait main] fait-main'])
  expect(wishes('cosmétique bio fait main')).toEqual([
    'either [cosmétique bio] cosmetique-bio',
    'either [fait main] fait-main',
  ])
})
