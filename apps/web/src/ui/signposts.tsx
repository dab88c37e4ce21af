import type { Origin, OriginFact } from '@dansmazone/contract/product'
import { Hammer, Leaf, Store, type LucideIcon } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import { Icon } from './icon.tsx'
import css from './signposts.module.css'

/** The three facts of origin, each on its own board with who says so; they are never merged. */
export const Signposts = ({ origin }: { origin: Origin }) => {
  const { t } = useI18n()
  const proof = (fact: OriginFact) =>
    fact.checkedBy ? t.origin.checkedBy(fact.checkedBy) : t.evidence[fact.evidence]
  const facts: { key: string; words: string; icon: LucideIcon; fact: OriginFact | undefined }[] = [
    { key: 'made', words: t.origin.made, icon: Hammer, fact: origin.made },
    { key: 'material', words: t.origin.material, icon: Leaf, fact: origin.material },
    { key: 'sold', words: t.origin.sold, icon: Store, fact: origin.sold },
  ]
  return (
    <ul className={css.posts}>
      {facts.map(({ key, words, icon, fact }) =>
        fact ? (
          <li key={key} className={classes(css.post, key === 'made' && fact.inRegion && css.made)}>
            <Icon as={icon} />
            <span className={css.place}>
              {words} {fact.place}
            </span>
            {key !== 'sold' && <span className={css.fact}>{proof(fact)}</span>}
          </li>
        ) : (
          key === 'made' && (
            <li key={key} className={classes(css.post, css.unknown)}>
              <Icon as={icon} />
              <span className={css.place}>
                {words} {t.origin.unknown}
              </span>
            </li>
          )
        ),
      )}
    </ul>
  )
}
