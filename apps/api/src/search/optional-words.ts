import type { Word } from './types.ts'

/** Words that say what kind of help is wanted rather than what: found or not, they keep nothing out. Folded. */
const optional = words(`idee idees achat acheter cherche chercher trouver besoin envie voudrais veux
  artisanal artisanale artisanaux artisanales beau belle beaux belles joli jolie jolis jolies bon bonne bons bonnes
  original originale originaux originales boutique boutiques magasin magasins commerce commerces commercant commercants
  vendeur marchand marchande produit produits article articles type genre style qualite meilleur meilleure
  typique typiques traditionnel traditionnelle cher chers vendre vente quelque chose truc trucs
  shop shops store buy find best nice`)

/** A gift is wanted, whatever it is. */
const giving = words('cadeau cadeaux offrir gift gifts')

/** For whom a gift is, and when: shops seldom write it, who has it comes first. Not `bébé`, `enfant`, `naissance`. */
const occasions =
  words(`maman mamans mama papa papas mamie mamies mamy papi papis papy papys mere meres pere peres
  parents grands-parents grand-mere grand-pere grand-mama belle-mere beau-pere belle-soeur beau-frere belle-fille
  beau-fils soeur soeurs frere freres tante tata tatie oncle tonton cousin cousine niece neveu filleul filleule
  marraine parrain fille filles fils garcon garcons homme hommes femme femmes mari epouse conjoint compagnon compagne
  cherie cheri copain copine ami amie amis amies petit-ami petite-amie meilleur-ami meilleure-amie amoureux amoureuse
  couple couples ado ados adolescent adolescente adolescents jeune jeunes adulte adultes senior seniors retraite
  collegue collegues patron maitresse maitre instituteur institutrice professeur prof nounou atsem voisin voisine
  voisins invite invites hote hotes famille quelqu-un proche proches elle lui eux moi nous
  noel anniversaire anniversaires fete fetes saint-valentin mariage noces pacs depart cremaillere communion bapteme
  fin-d-annee secret-santa santa derniere-minute dernier-moment
  mom dad mother father grandmother grandfather sister brother wife husband girlfriend boyfriend him her man woman men
  women boy girl friend christmas birthday wedding`)

/** The longest of `occasions`, in words. */
const longest = 3

/** Which of these words of a search, by their number, keep nothing out, whether something has them or not. */
export function optionalAmong(keys: readonly string[]): ReadonlySet<number> {
  const found = new Set(keys.flatMap((key, at) => (isOptional(key) ? [at] : [])))
  if (!keys.some(isGiving)) return found
  for (const from of keys.keys()) {
    for (let to = from + 1; to <= Math.min(from + longest, keys.length); to += 1) {
      if (!occasions.has(keys.slice(from, to).join('-'))) continue
      for (let at = from; at < to; at += 1) found.add(at)
    }
  }
  return found
}

const isOptional = (key: string) => optional.has(key) || giving.has(key)
/** `pas trop cher`: nobody knows what is. `idée cadeau`: a gift, no more. */
export function saysNothing(words: readonly Word[], at: number): boolean {
  const [before = '', key = '', next = ''] = [at - 1, at, at + 1].map((each) => words[each]?.key)
  if (/^idees?$/.test(key)) return isGiving(next)
  if (key === 'trop') return isDear(next)
  return isDear(key) && /^(pas|peu|trop|moins)$/.test(before)
}
const isDear = (key: string) => /^chere?s?$/.test(key)

export const isGiving = (key: string): boolean => giving.has(key)

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/))
}
