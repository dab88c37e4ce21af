import { frenchSpaces } from '@dansmazone/contract/french-text'
import type { Merchant } from '@dansmazone/contract/merchant'
import { useI18n } from '#i18n/i18n.tsx'
import { shopPaths } from '#src/shop-paths.ts'
import { Chip } from '#ui/chip.tsx'
import { Picture } from '#ui/picture.tsx'
import layout from '#styles/layout.module.css'
import css from './story.module.css'

/** What the merchant tells, and where else it leads. */
export const Story = ({ merchant }: { merchant: Merchant }) => {
  const { t } = useI18n()
  const { categories, images, kind, story } = merchant
  const others = images.slice(1)
  return (
    <div className={css.column}>
      {story && (
        <section className={css.story} aria-labelledby="histoire">
          <h2 id="histoire">{t.merchant.story[kind]}</h2>
          {story.split(/\n+/).map((paragraph) => (
            <p key={paragraph} lang="fr">
              {frenchSpaces(paragraph)}
            </p>
          ))}
        </section>
      )}
      {others.length > 0 && (
        <ul className={css.pictures}>
          {others.map((image) => (
            <li key={image.url}>
              <Picture
                image={image}
                ratio={4 / 3}
                sizes="(min-width: 40rem) 20rem, 100vw"
                className={css.picture}
              />
            </li>
          ))}
        </ul>
      )}
      {categories.length > 0 && (
        <section aria-labelledby="rubriques">
          <h2 id="rubriques" className={css.small}>
            {t.merchant.categories}
          </h2>
          <ul className={layout.cluster}>
            {categories.map(({ slug, name }) => (
              <li key={slug}>
                <Chip href={shopPaths.category(slug)}>{name}</Chip>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
