import { useSuspenseQuery } from '@tanstack/react-query'
import { redirect, useParams, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '#api/app-context.ts'
import { merchantQuery } from '#api/merchants.ts'
import { productQuery } from '#api/products.ts'
import { territoryQuery } from '#api/territories.ts'
import { PageHead } from '#frame/page-head.tsx'
import { useSite } from '#frame/site.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import { illustrationImage } from '#lib/illustration.ts'
import { breadcrumbList } from '#lib/json-ld.ts'
import { useNow } from '#lib/now.tsx'
import { parisTime } from '#lib/paris-time.ts'
import { Labels } from '#shop/components/labels.tsx'
import { paths } from '#src/paths.ts'
import { Breadcrumb } from '#ui/breadcrumb.tsx'
import { Services } from '#ui/services.tsx'
import { Signposts } from '#ui/signposts.tsx'
import { AttributesSection } from './attributes-section.tsx'
import { Gallery } from './gallery.tsx'
import { MerchantStrip } from './merchant-strip.tsx'
import { Offer } from './offer.tsx'
import { productJsonLd } from './product-json-ld.ts'
import { loadSimilar, Similar } from './similar.tsx'
import layout from '#styles/layout.module.css'
import css from './product-page.module.css'

export const loader = async ({ context, params }: LoaderFunctionArgs) => {
  const { queryClient } = context.get(appContext)
  const slug = params['slug'] ?? ''
  const [product] = await Promise.all([
    queryClient.ensureQueryData(productQuery(slug)),
    queryClient.ensureQueryData(territoryQuery()),
  ])
  if (product.slug !== slug) return redirect(paths.product(product.slug), 301)
  const similar = loadSimilar(queryClient, product)
  await queryClient.ensureQueryData(merchantQuery(product.merchant.slug))
  // In the browser the page shows at once and its likes come under it.
  if (import.meta.env.SSR) await similar
  return null
}

/** A product, and the way to the shop that sells it. */
export const Component = () => {
  const { t, locale, day } = useI18n()
  const { publicUrl } = useSite()
  const slug = useParams()['slug'] ?? ''
  const { year } = parisTime(useNow())
  const { data: product } = useSuspenseQuery(productQuery(slug))
  const { data: merchant } = useSuspenseQuery(merchantQuery(product.merchant.slug))
  const { data: territory } = useSuspenseQuery(territoryQuery())
  const { category, images, name, origin } = product
  const crumbs = [
    { name: t.nav.home, href: paths.home() },
    ...category.path.map((step) => ({ name: step.name, href: paths.category(step.slug) })),
  ]
  const on = (instant: string) => day(parisTime(instant).date, year)
  return (
    <div className={layout.page}>
      <PageHead
        title={t.product.title(name, merchant.name, merchant.address.commune.name)}
        description={product.description}
        path={paths.product(slug)}
        image={images[0] ?? illustrationImage(product.illustration, category.name)}
        type="product"
        jsonLd={{
          '@graph': [
            productJsonLd(product, merchant.url),
            breadcrumbList([...crumbs, { name, href: paths.product(slug) }], publicUrl, locale),
          ],
        }}
      />
      <Breadcrumb crumbs={crumbs} />
      <article className={css.product}>
        <div className={css.pictures}>
          <Gallery product={product} />
        </div>
        <div className={css.facts}>
          <Offer product={product} merchant={merchant} />
          <section className={css.origin}>
            <h2 className={css.title}>{t.origin.title}</h2>
            <Signposts origin={origin} />
          </section>
          <MerchantStrip merchant={merchant} />
          {product.services.length > 0 && (
            <section>
              <h2 className={css.title}>{t.merchant.services}</h2>
              <Services services={product.services} />
            </section>
          )}
        </div>
        <div className={css.details}>
          <AttributesSection product={product} />
          <Labels labels={product.labels} known={territory.labels} />
          <p className={css.dates}>
            {product.verifiedAt
              ? t.product.verified(on(product.verifiedAt))
              : t.product.updated(on(product.updatedAt))}
          </p>
        </div>
      </article>
      <Similar product={product} />
    </div>
  )
}
