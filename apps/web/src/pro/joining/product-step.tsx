import type { MerchantSheet } from '@dansmazone/contract/merchant-sheet'
import { useQuery } from '@tanstack/react-query'
import { Camera, ListChecks } from 'lucide-react'
import { merchantSheetListQuery } from '#api/pro-merchants.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { LinkButton } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import css from './joining.module.css'

type Props = { merchantId: string; sheet: MerchantSheet }

/** The way to a first product, and what has become of it. */
export const ProductStep = ({ merchantId, sheet }: Props) => {
  const { t } = useI18n()
  const words = t.proJoining.product
  const { data } = useQuery(merchantSheetListQuery())
  const begun = data?.items.find(({ id }) => id === merchantId)?.products.drafts ?? 0
  const done = sheet.checklist.steps.some((each) => each.step === 'product' && each.done)
  return (
    <div className={css.stack}>
      <p>{words.intro}</p>
      {done ? (
        <Notice tone="done">
          <p>{words.done}</p>
        </Notice>
      ) : (
        <p className={css.strong}>{words.count(begun)}</p>
      )}
      <div className={css.actions}>
        <LinkButton
          variant={done || begun > 0 ? 'secondary' : 'primary'}
          icon={Camera}
          href={paths.productPhotos(merchantId)}
        >
          {words.add}
        </LinkButton>
        {begun > 0 && (
          <LinkButton
            variant={done ? 'secondary' : 'primary'}
            icon={ListChecks}
            href={paths.proProducts(merchantId)}
          >
            {words.fill}
          </LinkButton>
        )}
      </div>
    </div>
  )
}
