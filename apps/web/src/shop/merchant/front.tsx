import type { Merchant } from '@dansmazone/contract/merchant'
import type { ProductList } from '@dansmazone/contract/product'
import type { Territory } from '@dansmazone/contract/territory'
import { Labels } from '#shop/components/labels.tsx'
import { ClosureNotice } from './closure-notice.tsx'
import { Door } from './door.tsx'
import { Legal } from './legal.tsx'
import { Sign } from './sign.tsx'
import { Story } from './story.tsx'
import { Window } from './window.tsx'
import css from './merchant-page.module.css'

type Props = {
  merchant: Merchant
  products: ProductList
  page: string | null
  labels: Territory['labels']
  online?: boolean
}

/** The whole front of a shop, as shoppers see it. */
export const Front = ({ merchant, products, page, labels, online = true }: Props) => (
  <article className={css.front}>
    <Sign merchant={merchant} />
    <ClosureNotice merchant={merchant} />
    <div className={css.facade}>
      <div className={css.window}>
        <Window merchant={merchant} products={products} page={page} />
      </div>
      <div className={css.door}>
        <Door merchant={merchant} />
      </div>
      <div className={css.inside}>
        <Story merchant={merchant} />
        <div className={css.papers}>
          <Labels labels={merchant.labels} known={labels} />
          <Legal merchant={merchant} online={online} />
        </div>
      </div>
    </div>
  </article>
)
