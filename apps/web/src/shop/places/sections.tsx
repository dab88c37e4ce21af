import type { CategoryNode } from '@dansmazone/contract/category'
import { useId, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import type { Filters } from '#lib/filters.ts'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Chip } from '#ui/chip.tsx'
import layout from '#styles/layout.module.css'
import css from './sections.module.css'

type SectionProps = {
  title: string
  /** Where all of it is, when not all is shown. */
  all?: { href: string; name: string } | null
  children: ReactNode
}

export const Section = ({ title, all, children }: SectionProps) => {
  const id = useId()
  return (
    <section className={css.section} aria-labelledby={id}>
      <div className={layout.spread}>
        <h2 id={id}>{title}</h2>
        {all && <Anchor href={all.href}>{all.name}</Anchor>}
      </div>
      {children}
    </section>
  )
}

/** The rubrics that have something there, each leading to its list of that place. */
export const RubricSection = ({
  rubrics,
  place,
}: {
  rubrics: CategoryNode[]
  place: Partial<Filters>
}) => {
  const { t, number } = useI18n()
  const filled = rubrics.filter(
    ({ merchantCount, productCount }) => merchantCount + productCount > 0,
  )
  if (filled.length === 0) return null
  return (
    <Section title={t.places.rubrics}>
      <ul className={layout.cluster}>
        {filled.map(({ slug, name, merchantCount, productCount }) => (
          <li key={slug}>
            <Chip
              href={
                productCount > 0
                  ? shopPaths.category(slug, place)
                  : shopPaths.merchants({ ...place, categories: [slug] })
              }
            >
              {name}
              <span className={css.count} aria-hidden="true">
                {number(productCount > 0 ? productCount : merchantCount)}
              </span>
              <span className={layout.hidden}>
                {productCount > 0
                  ? t.counts.products(productCount)
                  : t.counts.merchants(merchantCount)}
              </span>
            </Chip>
          </li>
        ))}
      </ul>
    </Section>
  )
}
