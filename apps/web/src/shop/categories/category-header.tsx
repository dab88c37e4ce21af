import type { Category } from '@dansmazone/contract/category'
import { useI18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import { illustrationImage } from '#lib/illustration.ts'
import { shopPaths } from '#src/shop-paths.ts'
import { Breadcrumb, type Crumb } from '#ui/breadcrumb.tsx'
import { Chip } from '#ui/chip.tsx'
import { Picture } from '#ui/picture.tsx'
import layout from '#styles/layout.module.css'
import css from './category-page.module.css'

type Props = { category: Category; crumbs: Crumb[]; about: string }

const synonymsShown = 8

/** The rubric's picture, what it holds, and the way down. */
export const CategoryHeader = ({ category, crumbs, about }: Props) => {
  const { t, number } = useI18n()
  const { name, children, synonyms } = category
  return (
    <header className={css.header}>
      <div className={classes(layout.page, css.columns)}>
        <div className={css.words}>
          <Breadcrumb crumbs={crumbs} />
          <h1 className={css.title}>{name}</h1>
          <p className={css.about}>{about}</p>
          {synonyms.length > 0 && (
            <p className={css.synonyms}>
              {t.categories.alsoCalled} {synonyms.slice(0, synonymsShown).join(', ')}.
            </p>
          )}
          {children.length > 0 && (
            <ul className={css.chips} aria-label={t.categories.narrower(name)}>
              {children.map((child) => (
                <li key={child.slug}>
                  <Chip href={shopPaths.category(child.slug)}>
                    {child.name}
                    <span className={css.count}>{number(child.productCount)}</span>
                  </Chip>
                </li>
              ))}
            </ul>
          )}
        </div>
        <Picture
          image={illustrationImage(category.illustration)}
          alt=""
          ratio={4 / 3}
          sizes="(min-width: 48rem) 24rem, 100vw"
          eager
          className={css.picture}
        />
      </div>
    </header>
  )
}
