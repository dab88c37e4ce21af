import { stemmer } from '@orama/stemmers/french'
import { textKey } from '#lib/text-key.ts'

/** French as a careful developer gives it to MiniSearch and Orama: folded, stop words left out, stemmed. */
export const frenchWords = (text: string): string[] =>
  textKey(text)
    .split(' ')
    .filter((word) => word && !stopWords.has(word))

export const frenchStem = (word: string): string => (/\d/.test(word) ? word : stemmer(word))

const stopWords = new Set(
  `a afin ai alors apres au aucun aussi autre aux avec avoir c ce ceci cela celle celles celui ces cet cette chez comme d dans de des
  donc du elle elles en encore entre est et eu eux fait i il ils j je jusqu l la le les leur leurs lui m ma mais me meme mes moi mon n ne
  ni nos notre nous on ont ou par pas pour qu quand que quel quelle qui s sa sans se ses si soi son sont sous sur t ta te tes toi ton tres
  tu un une vers vos votre vous y`.split(/\s+/),
)
