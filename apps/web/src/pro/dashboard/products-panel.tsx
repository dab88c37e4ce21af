import type { MerchantSheetRow } from '@dansmazone/contract/joining'
import { Camera } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { Panel } from '#pro/components/panel.tsx'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { LinkButton } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import css from './dashboard-page.module.css'

type Props = { merchantId: string; products: MerchantSheetRow['products'] }

/** How many products are where. */
export const ProductsPanel = ({ merchantId, products }: Props) => {
  const { t, number } = useI18n()
  const words = t.proSubmission.products
  const { total, live, waiting, drafts, refused } = products
  const counts = [
    [live, words.live],
    [waiting, words.waiting],
    [drafts, words.drafts],
    ...(refused > 0 ? [[refused, words.refused] as const] : []),
  ] as const
  return (
    <Panel
      title={words.title}
      actions={total > 0 && <Anchor href={paths.proProducts(merchantId)}>{words.see}</Anchor>}
    >
      {total === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className={css.counts}>
          {counts.map(([count, name]) => (
            <li key={name} className={css.count}>
              <span className={css.number}>{number(count)}</span>
              <span>{name}</span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <LinkButton href={paths.productPhotos(merchantId)}>
          <Icon as={Camera} />
          {words.add}
        </LinkButton>
      </p>
    </Panel>
  )
}
