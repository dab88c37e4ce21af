import { frenchSpaces } from '@dansmazone/contract/french-text'
import type { Product } from '@dansmazone/contract/product'
import { TriangleAlert, Wine } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import { Icon } from '#ui/icon.tsx'
import { factsOf, type Fact } from './attributes.ts'
import css from './attributes-section.module.css'

type Props = { product: Product }

const Table = ({ title, facts }: { title: string; facts: Fact[] }) =>
  facts.length === 0 ? null : (
    <section className={css.group}>
      <h2 className={css.title}>{title}</h2>
      <dl className={css.facts}>
        {facts.map(({ key, name, value }) => (
          <div key={key} className={css.fact}>
            <dt className={css.name}>{name}</dt>
            <dd className={classes(key === 'allergens' && css.strong)}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )

/** What the category asks to say of a product, and what the law asks to say near it. */
export const AttributesSection = ({ product }: Props) => {
  const i18n = useI18n()
  const { t } = i18n
  const { main, content, maker, ownMaker, warnings } = factsOf(product, i18n)
  return (
    <div className={css.sections}>
      <Table title={t.product.facts} facts={main} />
      <Table title={t.product.food} facts={content} />
      {warnings && (
        <section className={css.group}>
          <h2 className={css.title}>{t.product.warnings}</h2>
          <p className={css.warning}>
            <Icon as={TriangleAlert} />
            <span lang="fr">{frenchSpaces(warnings)}</span>
          </p>
        </section>
      )}
      {product.template === 'alcohol' && (
        <aside className={css.warning}>
          <Icon as={Wine} />
          <div>
            <p className={css.strong}>{t.product.alcohol.notice}</p>
            <p>{t.product.alcohol.minors}</p>
          </div>
        </aside>
      )}
      {maker.length > 0 && (
        <section className={css.group}>
          <h2 className={css.title}>{t.product.maker.title}</h2>
          {ownMaker && <p>{t.product.maker.self}</p>}
          <p className={css.maker}>
            {maker.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </p>
        </section>
      )}
    </div>
  )
}
