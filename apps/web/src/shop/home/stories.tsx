import { frenchSpaces } from '@dansmazone/contract/french-text'
import type { Merchant } from '@dansmazone/contract/merchant'
import { useI18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import { excerpt } from '#lib/excerpt.ts'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { OpenState } from '#ui/open-state.tsx'
import { Picture } from '#ui/picture.tsx'
import layout from '#styles/layout.module.css'
import css from './stories.module.css'

const shown = 3
const longest = 260

/** Those who tell something come first; a picture helps. */
const telling = (merchant: Merchant) =>
  (merchant.story ? 2 : 0) + (merchant.images.length + merchant.productImages.length > 0 ? 1 : 0)

export const Stories = ({ merchants }: { merchants: Merchant[] }) => {
  const { t } = useI18n()
  const tellers = merchants.toSorted((a, b) => telling(b) - telling(a)).slice(0, shown)
  if (tellers.length === 0) return null
  return (
    <section className={classes(layout.page, layout.section)}>
      <div className={layout.spread}>
        <h2>{t.home.storiesTitle}</h2>
        <Anchor href={shopPaths.merchants()}>{t.home.allMerchants}</Anchor>
      </div>
      <div className={css.stories}>
        {tellers.map((merchant) => {
          const image = merchant.images[0] ?? merchant.productImages[0]
          return (
            <article key={merchant.id} className={css.story}>
              {image && (
                <Picture
                  className={css.picture}
                  image={image}
                  alt=""
                  ratio={4 / 3}
                  sizes="(min-width: 76rem) 24rem, (min-width: 48rem) 33vw, 100vw"
                />
              )}
              <h3 className={css.name}>
                <Anchor className={css.link} href={shopPaths.merchant(merchant.slug)}>
                  {merchant.name}
                </Anchor>
              </h3>
              <p className={css.place}>
                {merchant.address.commune.name} ({merchant.address.department.name})
              </p>
              <p className={css.text} lang="fr">
                {frenchSpaces(excerpt(merchant.story ?? merchant.description, longest))}
              </p>
              <p>
                <OpenState state={merchant.openState} until={merchant.openStateUntil} />
              </p>
            </article>
          )
        })}
      </div>
    </section>
  )
}
