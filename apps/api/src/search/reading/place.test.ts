import type { Understood } from '@dansmazone/contract/search'
import { expect, test } from 'vitest'
import { fixtureGazetteer } from './gazetteer-fixture.ts'
import { createPlaceReader } from './place.ts'
import { createReader } from './read.ts'
import { wordsOf } from './words.ts'

const gazetteer = fixtureGazetteer()
const reader = createReader(gazetteer)
const catalogue = new Set(
  `savon couteau couteaux vase pot pain the vin bois cuir bebe librairie jouet livre fromage laguiole anduze roquefort
   lacaune condom orange main boulangerie miel safran coffret sac marche panier bio pin lait rouge jambon saint martin
   table lot de trois bols chien boites conques tarn`.split(/\s+/),
)

const context = {
  now: new Date('2026-11-24T10:00:00+01:00'),
  literal: new Set<never>(),
  locale: 'fr' as const,
  isCatalogueWord: (key: string) => catalogue.has(key),
}

const places = (q: string) =>
  reader
    .read(wordsOf(q), q, context)
    .flatMap(({ understood }) => (understood.kind === 'place' ? [understood] : []))

const inShort = ({ words, mode, place }: Extract<Understood, { kind: 'place' }>) =>
  `${mode} [${words}] ${place.name}${place.radiusKm === undefined ? '' : ` ${place.radiusKm}`}`

test.each([
  // After words that say where.
  ['savon près de Mende', 'filter [près de Mende] Mende 25'],
  ['savon pres de mende', 'filter [pres de mende] Mende 25'],
  ['savon à Rodez', 'filter [à Rodez] Rodez 25'],
  ['savon autour de Rodez', 'filter [autour de Rodez] Rodez 25'],
  ['savon aux environs de Rodez', 'filter [aux environs de Rodez] Rodez 25'],
  ['savon à côté de Rodez', 'filter [à côté de Rodez] Rodez 25'],
  ['savon pas loin de Rodez', 'filter [pas loin de Rodez] Rodez 25'],
  ['savon du côté de Rodez', 'filter [du côté de Rodez] Rodez 25'],
  ['savon proche d’Albi', 'filter [proche d’Albi] Albi 15'],
  ['vers Figeac', 'filter [vers Figeac] Figeac 25'],
  ['poterie sur Toulouse', 'filter [sur Toulouse] Toulouse 15'],
  ['poterie dans Toulouse', 'filter [dans Toulouse] Toulouse 15'],
  ['cheese near Mende', 'filter [near Mende] Mende 25'],
  ['cheese in Millau', 'filter [in Millau] Millau 25'],
  ['savon à Rodez centre-ville', 'filter [à Rodez centre-ville] Rodez 25'],
  ['savon Rodez et ses environs', 'filter [Rodez et ses environs] Rodez 25'],
  // So many kilometres around.
  ['savon à moins de 10 km de Rodez', 'filter [à moins de 10 km de Rodez] Rodez 10'],
  [
    'dans un rayon de 5 km autour de Rodez',
    'filter [dans un rayon de 5 km autour de Rodez] Rodez 5',
  ],
  ['savon à 40km de Toulouse', 'filter [à 40km de Toulouse] Toulouse 40'],
  ['savon Rodez 15 km', 'filter [Rodez 15 km] Rodez 15'],
  ['within 30 km of Mende', 'filter [within 30 km of Mende] Mende 30'],
  ['à 900 km de Mende', 'filter [à 900 km de Mende] Mende 200'],
  ['savon à 20 minutes de Mende', 'filter [à 20 minutes de Mende] Mende 25'],
  // Departments and regions.
  ['wine in the Lot', 'filter [in the Lot] Lot'],
  ['savon dans le Gers', 'filter [dans le Gers] Gers'],
  ['savon en Aveyron', 'filter [en Aveyron] Aveyron'],
  ['savon en Haute-Garonne', 'filter [en Haute-Garonne] Haute-Garonne'],
  ['savon hautes pyrenees', 'filter [hautes pyrenees] Hautes-Pyrénées'],
  ['savon dans l’Hérault', 'filter [dans l’Hérault] Hérault'],
  ['savon dans le Lot', 'filter [dans le Lot] Lot'],
  ['savon aveyron', 'filter [aveyron] Aveyron'],
  ['le Gers', 'filter [le Gers] Gers'],
  ['miel tarn', 'either [tarn] Tarn'],
  ['savon en Occitanie', 'filter [en Occitanie] Occitanie'],
  ['tarn et garonne', 'filter [tarn et garonne] Tarn-et-Garonne'],
  // From somewhere: a place, or the name of the thing.
  ['savon de Rodez', 'either [de Rodez] Rodez 25'],
  ['vase d’Anduze', 'either [d’Anduze] Anduze 25'],
  ['miel du Lot', 'either [du Lot] Lot'],
  ['miel de l’Aveyron', 'either [de l’Aveyron] Aveyron'],
  ['oignon du Vigan', 'either [du Vigan] Le Vigan 25'],
  // The name alone.
  ['savon rodez', 'filter [rodez] Rodez 25'],
  ['Laguiole', 'either [Laguiole] Laguiole 25'],
  ['couteau laguiole', 'either [laguiole] Laguiole 25'],
  ['condom', 'either [condom] Condom 25'],
  ['jambon lacaune', 'either [lacaune] Lacaune 25'],
  ['fromage roquefort', 'either [roquefort] Roquefort-sur-Soulzon 25'],
  ['orange', 'either [orange] Orange 25'],
  ['sainte enimie', 'filter [sainte enimie] Gorges du Tarn Causses 25'],
  ['florac', 'filter [florac] Florac Trois Rivières 25'],
  // However it is written.
  ['saint affrique', 'filter [saint affrique] Saint-Affrique 25'],
  ['st affrique', 'filter [st affrique] Saint-Affrique 25'],
  ['St-Affrique', 'filter [St-Affrique] Saint-Affrique 25'],
  ['saintaffrique', 'either [saintaffrique] Saint-Affrique 25'],
  ['ste enimie', 'filter [ste enimie] Gorges du Tarn Causses 25'],
  [
    'savon villefranche de rouergue',
    'filter [villefranche de rouergue] Villefranche-de-Rouergue 25',
  ],
  ['savon à Villefranche', 'filter [à Villefranche] Villefranche-de-Rouergue 25'],
  ['l’Isle-Jourdain', 'filter [l’Isle-Jourdain] L’Isle-Jourdain 25'],
  ['isle jourdain', 'filter [isle jourdain] L’Isle-Jourdain 25'],
  ['à la Fouillade', 'filter [à la Fouillade] La Fouillade 25'],
  ['au Vigan', 'filter [au Vigan] Le Vigan 25'],
  ['près du Vigan', 'filter [près du Vigan] Le Vigan 25'],
  ['aux Angles', 'filter [aux Angles] Les Angles 25'],
  ['NÎMES', 'filter [NÎMES] Nîmes 15'],
  // By their code, alone or with the name.
  ['savon 12100', 'filter [12100] Millau 25'],
  ['savon à 12100', 'filter [à 12100] Millau 25'],
  ['savon 12000 Rodez', 'filter [12000 Rodez] Rodez 25'],
  ['savon Rodez 12000', 'filter [Rodez 12000] Rodez 25'],
  ['savon 31300', 'filter [31300] Toulouse 15'],
  // Several of one name.
  ['Saint-Martin', 'either [Saint-Martin] Saint-Martin 25'],
  ['Saint-Martin Lot', 'filter [Saint-Martin Lot] Saint-Martin-Labouval 25'],
  ['savon à Saint-Martin dans le Gers', 'filter [à Saint-Martin dans le Gers] Saint-Martin 25'],
  ['savon mende lozère', 'filter [mende lozère] Mende 25'],
  ['savon aveyron rodez', 'filter [aveyron rodez] Rodez 25'],
  [
    'villefranche haute garonne',
    'filter [villefranche haute garonne] Villefranche-de-Lauragais 25',
  ],
  // With a mistake in it.
  ['savon près de Rodes', 'filter [près de Rodes] Rodez 25'],
  ['savon toulousse', 'either [toulousse] Toulouse 15'],
  ['savon montpelier', 'either [montpelier] Montpellier 15'],
  [
    'couteau villefrance de rouergue',
    'either [villefrance de rouergue] Villefranche-de-Rouergue 25',
  ],
  ['couteau à castelnaudari', 'filter [à castelnaudari] Castelnaudary 25'],
  ['savon saint afrique', 'either [saint afrique] Saint-Affrique 25'],
  ['montpelier', 'either [montpelier] Montpellier 15'],
  ['savon fait main ouvert dimanche montpelier', 'either [montpelier] Montpellier 15'],
  ['librairie près rodez', 'filter [près rodez] Rodez 25'],
  // Without coordinates.
  ['Sans-Position', 'filter [Sans-Position] Sans-Position'],
])('%s: %s', (q, expected) => {
  expect(places(q).map(inShort)).toEqual([expected])
})

test.each([
  'sac fait à la main',
  'pot à lait',
  'théière à thé',
  'couteau à pain',
  'verre à vin',
  'jouet en bois',
  'sac en cuir',
  'chemise sur mesure',
  'doudou pour bébé',
  'table en pin',
  'table le pin',
  'savon bio',
  'lot de trois bols',
  'lot de 3',
  'chien de berger',
  'coutau laguiol',
  'vin rouge',
  'boites',
  'vase à Nullepart',
  'foix_',
  'la la la',
  'de',
  '99999',
  'moutarde',
  'près de chez moi',
  'entre',
  'near me',
])('%s: no place', (q) => {
  expect(places(q).filter(({ place }) => place.name !== 'Foix')).toEqual([])
})

test('a large town named like a fruit is a place where one is asked for', () => {
  expect(places('près d’Orange').map(inShort)).toEqual(['filter [près d’Orange] Orange 25'])
  expect(places('canard à l’orange')).toMatchObject([{ mode: 'either' }])
})

test('small places that are ordinary words are places after words that leave no doubt', () => {
  expect(places('savon près de Bio').map(inShort)).toEqual(['filter [près de Bio] Bio 25'])
  expect(places('savon près du Pin').map(inShort)).toEqual(['filter [près du Pin] Le Pin 25'])
})

test('a place tells its code and where it is; a former commune, its name too', () => {
  expect(places('savon rodez')).toEqual([
    {
      kind: 'place',
      words: 'rodez',
      mode: 'filter',
      place: {
        kind: 'commune',
        code: '12202',
        name: 'Rodez',
        lat: 44.35258,
        lon: 2.57338,
        radiusKm: 25,
      },
    },
  ])
  expect(places('Conques')).toEqual([])
  expect(places('à Conques')).toMatchObject([
    { place: { code: '12218', name: 'Conques-en-Rouergue', formerName: 'Conques' } },
  ])
  expect(places('dans le Gers')).toMatchObject([
    { place: { kind: 'department', code: '32', name: 'Gers' } },
  ])
})

test('where one place is sure, others stay words', () => {
  expect(places('couteau de Laguiole à Rodez').map(inShort)).toEqual(['filter [à Rodez] Rodez 25'])
})

test('a name that merchants bear is read both ways, unless words say where', () => {
  const named = { ...context, isMerchantWord: (key: string) => key === 'figeac' }
  const modes = (q: string) =>
    reader.read(wordsOf(q), q, named).map(({ understood }) => understood.mode)
  expect(modes('coutellerie figeac')).toEqual(['either'])
  expect(modes('coutellerie à figeac')).toEqual(['filter'])
  expect(modes('coutellerie espalion')).toEqual(['filter'])
})

test('names are looked up, never gone through: the work of the longest search is bounded', () => {
  const q = 'à montpelier près de toulousse du '.repeat(6).slice(0, 200)
  const asked = { exact: 0, near: 0 }
  const counting = {
    ...gazetteer,
    communes: (key: string) => ((asked.exact += 1), gazetteer.communes(key)),
    nearCommunes: (key: string, most: number) => (
      (asked.near += 1),
      gazetteer.nearCommunes(key, most)
    ),
  }
  const { isCatalogueWord } = context
  createPlaceReader(counting)(wordsOf(q), q, {
    isCatalogueWord,
    isMerchantWord: () => false,
    isKnownWord: () => false,
    isRead: () => false,
  })
  expect(asked.exact).toBeLessThan(20 * wordsOf(q).length)
  expect(asked.near).toBeLessThan(5 * wordsOf(q).length)
})
