import type { Merchant } from '@dansmazone/contract/merchant'
import type { Product } from '@dansmazone/contract/product'
import { MerchantCard } from './merchant-card.tsx'
import { ProductCard } from './product-card.tsx'
import layout from '#styles/layout.module.css'
import css from './card.module.css'

type ProductsProps = {
  products: Product[]
  /** The id of the merchant they are measured from. */
  from?: string
}

export const ProductCards = ({ products, from }: ProductsProps) => (
  <ul className={layout.cards}>
    {products.map((product) => (
      <li key={product.id} className={css.place}>
        <ProductCard product={product} showDistance={product.merchant.id !== from} />
      </li>
    ))}
  </ul>
)

export const MerchantCards = ({ merchants }: { merchants: Merchant[] }) => (
  <ul className={layout.wideCards}>
    {merchants.map((merchant) => (
      <li key={merchant.id} className={css.place}>
        <MerchantCard merchant={merchant} />
      </li>
    ))}
  </ul>
)
