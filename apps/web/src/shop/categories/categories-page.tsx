import type { CategoryNode } from '@dansmazone/contract/category'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '#api/app-context.ts'
import { categoryTreeQuery } from '#api/categories.ts'
import { territoryQuery } from '#api/territories.ts'
import { PageHead } from '#frame/page-head.tsx'
import { useSite } from '#frame/site.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import { localeHref } from '#i18n/locale.ts'
import { illustrationImage } from '#lib/illustration.ts'
import { itemList } from '#lib/json-ld.ts'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Picture } from '#ui/picture.tsx'
import layout from '#styles/layout.module.css'
import css from './categories-page.module.css'

export const loader = async ({ context }: LoaderFunctionArgs) => {
  const { queryClient } = context.get(appContext)
  await Promise.all([
    queryClient.ensureQueryData(categoryTreeQuery()),
    queryClient.ensureQueryData(territoryQuery()),
  ])
  return null
}

export const Component = () => {
  const { t, locale } = useI18n()
  const { publicUrl } = useSite()
  const { data: tree } = useSuspenseQuery(categoryTreeQuery())
  const { data: territory } = useSuspenseQuery(territoryQuery())
  const { name: region } = territory.region
  const names = tree.items.map(({ name }) => name).join(', ')
  return (
    <div className={layout.page}>
      <PageHead
        title={t.categories.title}
        description={t.categories.description(region, names)}
        path={shopPaths.categories()}
        jsonLd={itemList(
          t.categories.title,
          tree.items.map(({ name, slug }) => ({
            name,
            url: `${publicUrl}${localeHref(locale, shopPaths.category(slug))}`,
          })),
        )}
      />
      <h1 className={css.title}>{t.categories.title}</h1>
      <p className={css.intro}>{t.categories.intro(region)}</p>
      <ul className={css.rubrics}>
        {tree.items.map((rubric, index) => (
          <li key={rubric.slug}>
            <Rubric rubric={rubric} eager={index < 3} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const Rubric = ({ rubric, eager }: { rubric: CategoryNode; eager: boolean }) => {
  const { t } = useI18n()
  return (
    <article className={css.rubric}>
      <div className={css.front}>
        <Picture
          image={illustrationImage(rubric.illustration)}
          alt=""
          ratio={16 / 9}
          sizes="(min-width: 62rem) 24rem, (min-width: 40rem) 50vw, 100vw"
          eager={eager}
          className={css.picture}
        />
        <h2 className={css.name}>
          <Anchor href={shopPaths.category(rubric.slug)} className={css.link}>
            {rubric.name}
          </Anchor>
        </h2>
        <p className={css.counts}>
          {t.counts.products(rubric.productCount)}, {t.counts.merchants(rubric.merchantCount)}
        </p>
      </div>
      <ul className={css.children} aria-label={t.categories.narrower(rubric.name)}>
        {rubric.children.map(({ slug, name }) => (
          <li key={slug}>
            <Anchor href={shopPaths.category(slug)} className={css.child}>
              {name}
            </Anchor>
          </li>
        ))}
      </ul>
    </article>
  )
}
