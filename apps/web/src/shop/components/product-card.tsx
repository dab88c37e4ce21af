import { frenchSpaces } from '@dansmazone/contract/french-text'
import type { Product } from '@dansmazone/contract/product'
import { Hammer } from 'lucide-react'
import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import { illustrationImage } from '#lib/illustration.ts'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Icon } from '#ui/icon.tsx'
import { Marked } from '#ui/marked.tsx'
import { Picture } from '#ui/picture.tsx'
import { Price } from '#ui/price.tsx'
import { OpenAt } from './open-at.tsx'
import css from './card.module.css'

type Props = {
  product: Product
  /** On a merchant's own page the merchant goes without saying. */
  showMerchant?: boolean
  /** From a merchant to itself it means nothing. */
  showDistance?: boolean
  eager?: boolean
  /** The moment that the list is of, in words, when that is not now. */
  moment?: string | null
  /** Under the card, outside its link. */
  children?: ReactNode
  level?: 2 | 3
}

/** Room taken in a grid of cards: two columns on a phone, about 18 rem beyond. */
export const cardSizes = '(min-width: 40rem) 19rem, 50vw'

export const ProductCard = ({
  product,
  showMerchant = true,
  showDistance = true,
  eager = false,
  moment = null,
  level = 3,
  children,
}: Props) => {
  const { t, distance } = useI18n()
  const { merchant, origin, stock, distanceMeters } = product
  const Name = level === 2 ? 'h2' : 'h3'
  return (
    <article className={css.card}>
      <Picture
        image={product.images[0] ?? illustrationImage(product.illustration)}
        alt=""
        ratio={4 / 3}
        sizes={cardSizes}
        eager={eager}
      />
      <div className={css.body}>
        <Name className={css.name}>
          <Anchor className={css.link} href={shopPaths.product(product.slug)} lang="fr">
            <Marked text={frenchSpaces(product.name)} spans={product.highlight?.name} />
          </Anchor>
        </Name>
        <Price price={product.price} reduction={product.reduction} />
        {stock === 'out_of_stock' && <p className={css.gone}>{t.stock.out_of_stock}</p>}
        {showMerchant && (
          <p className={classes(css.who, css.apart)}>
            <span className={css.merchant}>{frenchSpaces(merchant.name)},</span>{' '}
            <span>{merchant.commune.name}</span>
          </p>
        )}
        {showMerchant && (
          <p className={css.where}>
            {showDistance && distanceMeters !== undefined && (
              <span>{distance(distanceMeters)}</span>
            )}
            <OpenAt
              of={merchant}
              moment={moment}
              byAppointment={product.services.includes('by_appointment')}
            />
          </p>
        )}
      </div>
      {origin.made?.inRegion && (
        <p className={css.mark}>
          <Icon as={Hammer} size={14} />
          {t.origin.madeHere}
        </p>
      )}
      {children}
    </article>
  )
}
