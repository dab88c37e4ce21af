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
import { shopPaths } from '#src/shop-paths.ts'
import { Breadcrumb } from '#ui/breadcrumb.tsx'
import { ProductFront } from './product-front.tsx'
import { productJsonLd } from './product-json-ld.ts'
import { loadSimilar, Similar } from './similar.tsx'
import layout from '#styles/layout.module.css'

export const loader = async ({ context, params }: LoaderFunctionArgs) => {
  const { queryClient } = context.get(appContext)
  const slug = params['slug'] ?? ''
  const [product] = await Promise.all([
    queryClient.ensureQueryData(productQuery(slug)),
    queryClient.ensureQueryData(territoryQuery()),
  ])
  if (product.slug !== slug) return redirect(shopPaths.product(product.slug), 301)
  const similar = loadSimilar(queryClient, product)
  await queryClient.ensureQueryData(merchantQuery(product.merchant.slug))
  // In the browser the page shows at once and its likes come under it.
  if (import.meta.env.SSR) await similar
  return null
}

/** A product, and the way to the shop that sells it. */
export const Component = () => {
  const { t, locale } = useI18n()
  const { publicUrl } = useSite()
  const slug = useParams()['slug'] ?? ''
  const { data: product } = useSuspenseQuery(productQuery(slug))
  const { data: merchant } = useSuspenseQuery(merchantQuery(product.merchant.slug))
  const { data: territory } = useSuspenseQuery(territoryQuery())
  const { category, images, name } = product
  const crumbs = [
    { name: t.nav.home, href: shopPaths.home() },
    ...category.path.map((step) => ({ name: step.name, href: shopPaths.category(step.slug) })),
  ]
  return (
    <div className={layout.page}>
      <PageHead
        title={t.product.title(name, merchant.name, merchant.address.commune.name)}
        description={product.description}
        path={shopPaths.product(slug)}
        image={images[0] ?? illustrationImage(product.illustration, category.name)}
        type="product"
        jsonLd={{
          '@graph': [
            productJsonLd(product, merchant.url),
            breadcrumbList([...crumbs, { name, href: shopPaths.product(slug) }], publicUrl, locale),
          ],
        }}
      />
      <Breadcrumb crumbs={crumbs} />
      <ProductFront product={product} merchant={merchant} labels={territory.labels} />
      <Similar product={product} />
    </div>
  )
}
