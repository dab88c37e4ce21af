import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '#api/app-context.ts'
import { territoryQuery } from '#api/territories.ts'
import { PageHead } from '#frame/page-head.tsx'
import { useSite } from '#frame/site.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import { breadcrumbList } from '#lib/json-ld.ts'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { PlaceHeader } from './place-header.tsx'
import layout from '#styles/layout.module.css'
import css from './departments.module.css'

export const loader = async ({ context }: LoaderFunctionArgs) => {
  const { queryClient } = context.get(appContext)
  await queryClient.ensureQueryData(territoryQuery())
  return null
}

/** The departments of the territory, each with what it has. */
export const Component = () => {
  const { t, locale } = useI18n()
  const { publicUrl } = useSite()
  const { data: territory } = useSuspenseQuery(territoryQuery())
  const { departments, region } = territory
  const title = t.places.departments.title(region.name)
  const counts = [
    t.counts.merchants(region.merchantCount),
    t.counts.products(region.productCount),
  ] as const
  const crumbs = [{ name: t.nav.home, href: shopPaths.home() }]
  const here = { name: t.nav.departments, href: shopPaths.departments() }
  return (
    <div className={layout.page}>
      <PageHead
        title={title}
        description={t.places.departments.description(region.name, ...counts)}
        path={here.href}
        jsonLd={breadcrumbList([...crumbs, here], publicUrl, locale)}
      />
      <PlaceHeader crumbs={crumbs} title={title} facts={[...counts]} />
      <ul className={css.departments}>
        {departments.map(({ code, name, slug, merchantCount, productCount }) => (
          <li key={code} className={css.department}>
            <span className={css.code}>{code}</span>
            <h2 className={css.name}>
              <Anchor href={shopPaths.department(slug)} className={css.link}>
                {name}
              </Anchor>
            </h2>
            <p className={css.counts}>
              {merchantCount === 0
                ? t.places.departments.empty
                : `${t.counts.merchants(merchantCount)}, ${t.counts.products(productCount)}`}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
