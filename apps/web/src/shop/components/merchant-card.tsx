import { frenchSpaces } from '@dansmazone/contract/french-text'
import type { Merchant } from '@dansmazone/contract/merchant'
import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Marked } from '#ui/marked.tsx'
import { Picture } from '#ui/picture.tsx'
import { OpenAt } from './open-at.tsx'
import css from './card.module.css'

type Props = {
  merchant: Merchant
  eager?: boolean
  level?: 2 | 3
  /** The moment that the list is of, in words, when that is not now. */
  moment?: string | null
  /** Under the card, outside its link. */
  children?: ReactNode
}

/** Three of its products, or else one wide picture, so that the strip is always full. */
const picturesOf = ({ images, productImages }: Merchant) =>
  productImages.length >= 3 ? productImages.slice(0, 3) : [...images, ...productImages].slice(0, 1)

export const MerchantCard = ({
  merchant,
  eager = false,
  level = 3,
  moment = null,
  children,
}: Props) => {
  const { t, distance } = useI18n()
  const { address, distanceMeters } = merchant
  const Name = level === 2 ? 'h2' : 'h3'
  const shown = picturesOf(merchant)
  return (
    <article className={css.card}>
      {shown.length > 0 && (
        <div className={css.strip} data-count={shown.length}>
          {shown.map((image) => (
            <Picture
              key={image.url}
              image={image}
              alt=""
              eager={eager}
              ratio={shown.length === 1 ? 3 : 1}
              sizes={
                shown.length === 1
                  ? '(min-width: 40rem) 20rem, 100vw'
                  : '(min-width: 40rem) 7rem, 33vw'
              }
            />
          ))}
        </div>
      )}
      <div className={css.body}>
        <p className={css.kind}>{t.merchantKinds[merchant.kind]}</p>
        <Name className={css.name}>
          <Anchor className={css.link} href={shopPaths.merchant(merchant.slug)}>
            <Marked text={frenchSpaces(merchant.name)} spans={merchant.highlight?.name} />
          </Anchor>
        </Name>
        <p className={css.who}>
          {address.commune.name} ({address.department.name})
        </p>
        <p className={css.where}>
          {distanceMeters !== undefined && <span>{distance(distanceMeters)}</span>}
          <OpenAt
            of={merchant}
            moment={moment}
            call={merchant.phone !== undefined}
            byAppointment={merchant.openingHours.byAppointment}
          />
          <span>{t.counts.products(merchant.productCount)}</span>
        </p>
      </div>
      {children}
    </article>
  )
}
