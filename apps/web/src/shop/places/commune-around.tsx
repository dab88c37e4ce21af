import type { Commune } from '@dansmazone/contract/territory'
import { useSuspenseQuery } from '@tanstack/react-query'
import { MapPinOff } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { MerchantCards, ProductCards } from '#shop/components/card-lists.tsx'
import { shopPaths } from '#src/shop-paths.ts'
import { LinkButton } from '#ui/button.tsx'
import { StateMessage } from '#ui/state-message.tsx'
import { aroundLimits, merchantsAroundQuery, productsAroundQuery } from './commune-data.ts'
import { Section } from './sections.tsx'
import css from './commune-around.module.css'

/** The nearest merchants when the commune has few; those of the department when nobody knows where it lies. */
export const MerchantsAround = ({ commune }: { commune: Commune }) => {
  const { t } = useI18n()
  const { data } = useSuspenseQuery(merchantsAroundQuery(commune))
  const around = data.items
    .filter(({ address }) => address.commune.insee !== commune.insee)
    .slice(0, aroundLimits.cards)
  if (around.length === 0) return commune.merchantCount > 0 ? null : <Nowhere commune={commune} />
  return (
    <Section
      title={aroundTitle(commune, t.places)}
      all={{ href: shopPaths.merchants(searchOf(commune)), name: searchName(commune, t) }}
    >
      <Explanation commune={commune} />
      <MerchantCards merchants={around} />
    </Section>
  )
}

export const ProductsAround = ({ commune }: { commune: Commune }) => {
  const { t } = useI18n()
  const { data } = useSuspenseQuery(productsAroundQuery(commune))
  const around = data.items
    .filter(({ merchant }) => merchant.commune.insee !== commune.insee)
    .slice(0, aroundLimits.products)
  if (around.length === 0) return null
  return (
    <Section
      title={
        isPlaced(commune)
          ? t.places.aroundProducts(t.places.of(commune.name))
          : t.places.productsWithin(within(commune, t.places))
      }
      all={{ href: shopPaths.products(searchOf(commune)), name: searchName(commune, t) }}
    >
      <ProductCards products={around} />
    </Section>
  )
}

type Words = ReturnType<typeof useI18n>['t']

const isPlaced = ({ precision }: Commune) => precision !== 'none'

const within = ({ department }: Commune, { inDepartment }: Words['places']) =>
  inDepartment(department.code, department.name)

const aroundTitle = (commune: Commune, words: Words['places']) =>
  isPlaced(commune)
    ? words.around(words.of(commune.name))
    : words.aroundDepartment(within(commune, words))

/** The same question asked of the lists. */
const searchOf = (commune: Commune) =>
  isPlaced(commune)
    ? { near: commune.insee, radiusKm: aroundLimits.km }
    : { departments: [commune.department.code] }

const searchName = (commune: Commune, { places }: Words) =>
  isPlaced(commune)
    ? places.search(String(aroundLimits.km))
    : places.searchDepartment(within(commune, places))

const Explanation = ({ commune }: { commune: Commune }) => {
  const { t, distance } = useI18n()
  const words = t.places
  const { merchantCount, name, precision, precisionKm } = commune
  const sentences = [
    merchantCount === 0 && `${words.empty(words.at(name))}.`,
    precision === 'none'
      ? words.emptyDepartment(words.of(name), within(commune, words))
      : merchantCount === 0 && words.emptyNear,
    precision === 'approximate' &&
      precisionKm !== undefined &&
      words.approximate(distance(precisionKm * 1000)),
  ].filter(Boolean)
  return sentences.length > 0 && <p className={css.explanation}>{sentences.join(' ')}</p>
}

const Nowhere = ({ commune }: { commune: Commune }) => {
  const { t } = useI18n()
  return (
    <StateMessage
      icon={MapPinOff}
      title={t.places.empty(t.places.at(commune.name))}
      actions={<LinkButton href={shopPaths.categories()}>{t.nav.categories}</LinkButton>}
    >
      <p>{t.places.emptyNowhere}</p>
    </StateMessage>
  )
}
