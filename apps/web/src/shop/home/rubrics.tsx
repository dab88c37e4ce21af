import type { CategoryNode } from '@dansmazone/contract/category'
import { useI18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import { illustrationImage } from '#lib/illustration.ts'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Chip } from '#ui/chip.tsx'
import { Picture } from '#ui/picture.tsx'
import layout from '#styles/layout.module.css'
import css from './rubrics.module.css'

const illustrated = 8

/** The fullest rubrics with their pictures, the others by name: every picture is a request. */
export const Rubrics = ({ rubrics }: { rubrics: CategoryNode[] }) => {
  const { t } = useI18n()
  const fullest = rubrics.toSorted((a, b) => b.productCount - a.productCount)
  const tiles = new Set(fullest.slice(0, illustrated))
  return (
    <section className={classes(layout.page, layout.section)}>
      <div className={layout.spread}>
        <h2>{t.home.rubricsTitle}</h2>
        <Anchor href={shopPaths.categories()}>{t.home.allRubrics}</Anchor>
      </div>
      <ul className={css.tiles}>
        {rubrics
          .filter((rubric) => tiles.has(rubric))
          .map((rubric) => (
            <li key={rubric.slug} className={css.tile}>
              <Anchor className={css.link} href={shopPaths.category(rubric.slug)}>
                <Picture
                  image={illustrationImage(rubric.illustration)}
                  ratio={16 / 10}
                  sizes="(min-width: 48rem) 18rem, 50vw"
                />
                <span className={css.words}>
                  <span className={css.name}>{rubric.name}</span>
                  <span className={css.count}>{t.counts.products(rubric.productCount)}</span>
                </span>
              </Anchor>
            </li>
          ))}
      </ul>
      <ul className={layout.cluster}>
        {rubrics
          .filter((rubric) => !tiles.has(rubric))
          .map((rubric) => (
            <li key={rubric.slug}>
              <Chip href={shopPaths.category(rubric.slug)}>{rubric.name}</Chip>
            </li>
          ))}
      </ul>
    </section>
  )
}
