import type { Service } from '@dansmazone/contract/vocabulary'
import type { Word } from '#search/types.ts'
import { type Candidate, candidate } from './candidate.ts'
import { find, lineOf, phrase } from './phrases.ts'

const wishes: { says: RegExp; services: Service[] }[] = [
  {
    says: phrase(
      `(?:avec |en )?livraisons?(?: (?:a domicile|gratuite|locale|possible|rapide|chez moi))?|` +
        `(?:a )?(?:se faire )?livre[re](?:e|s|es)?(?: a domicile| chez moi)?|livres? (?:a domicile|chez moi)|home delivery|delivery|delivered`,
    ),
    services: ['local_delivery', 'shipping'],
  },
  {
    says: phrase(
      `(?:vente |plats? )?a emporter|clic?k (?:and |et |n )?collect|clique(?:r|z)? et (?:collecte|retire)[rz]?|` +
        `retraits?(?: (?:en|au|a la|a l|sur|a) (?:magasin|boutique|place|atelier|ferme))?|pick ?up|take ?away`,
    ),
    services: ['click_and_collect'],
  },
  {
    says: phrase(
      `(?:frais d )?expedi(?:tions?|es?|ees?|er)(?: (?:en france|par la poste|par colis))?|` +
        `envo(?:is?|yes?|yees?|yer)(?: (?:postal|possible|par la poste|par colis|par courrier))?|par (?:la poste|colis|courrier|correspondance)|colissimo|shipping|shipped`,
    ),
    services: ['shipping'],
  },
  {
    says: phrase(
      `(?:atelier de |service de )?reparations?|(?:a |faire )?repare[rs]?|repairs?|mending`,
    ),
    services: ['repair'],
  },
  {
    says: phrase(
      `(?:fait(?:es?|s)? |travail )?sur mesures?|made to (?:measure|order)|custom made|bespoke`,
    ),
    services: ['made_to_order'],
  },
  {
    says: phrase(
      `(?:avec |en )?(?:paquets?|emballages?) cadeaux?|emballe(?:e|s|es)? (?:en|pour) cadeau|gift ?wrap(?:ping|ped)?`,
    ),
    services: ['gift_wrap'],
  },
  { says: phrase(`(?:sur|avec) (?:rendez vous|rdv)|by appointment`), services: ['by_appointment'] },
  {
    says: phrase(
      `visite[rs]?(?: (?:(?:d|de) (?:l )?|(?:d )?une? |l |la )?(?:ateliers?|ferme|exploitation|domaine|cave))|workshop visits?|(?:atelier|ferme) (?:a visiter|qui se visite)`,
    ),
    services: ['workshop_visit'],
  },
  {
    // Not “bon marché” (cheap), nor “sac de marché” (a bag to go there).
    says: phrase(
      `(?:(?:sur |vendu(?:e|s|es)? )?(?:au|aux|les?|un|sur les?|sur un) )?(?<!(?:bon|meilleur|de|super|hyper) )marches?(?: (?:de producteurs|de plein vent|hebdomadaire))?|market stalls?|farmers market`,
    ),
    services: ['market_stall'],
  },
]

/** “Livré” is delivered, “livre” is a book: the only place where an accent decides. */
const told = (word: Word, q: string): Word =>
  /^livrés?$/.test(q.slice(word.start, word.end).normalize('NFC').toLowerCase())
    ? { ...word, key: 'livree' }
    : word

/** What the merchant is wanted to do: deliver, repair, wrap … The words stay words too. */
export function readServices(words: readonly Word[], q: string): Candidate[] {
  const line = lineOf(words.map((word) => told(word, q)))
  return wishes.flatMap(({ says, services }) =>
    find(line, says).map((found) =>
      candidate(found, { kind: 'service', words: '', mode: 'either', services }),
    ),
  )
}
