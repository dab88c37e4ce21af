import type { ProductTemplates } from '@dansmazone/contract/product-help'
import type { ProductSheetRow } from '@dansmazone/contract/product-sheet'
import { ImageOff } from 'lucide-react'
import { memo } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { SheetStatus } from '#pro/components/sheet-status.tsx'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Icon } from '#ui/icon.tsx'
import { productFieldText } from './field-text.ts'
import { listed, missingNames } from './missing-words.ts'
import { Thumbnail } from './thumbnail.tsx'
import css from './list.module.css'

type Props = {
  merchantId: string
  row: ProductSheetRow
  help: ProductTemplates
  categoryName: string | null
}

/** A product in the list, the whole of it one link. */
export const ProductRow = memo(({ merchantId, row, help, categoryName }: Props) => {
  const i18n = useI18n()
  const { t, locale } = i18n
  const words = t.proProducts
  const { id, name, image, price, stock, status, missing } = row
  return (
    <Anchor href={paths.proProduct(merchantId, id)} className={css.row}>
      <span className={css.thumb}>
        {image ? (
          <Thumbnail merchantId={merchantId} mediaId={image.mediaId} />
        ) : (
          <Icon as={ImageOff} />
        )}
      </span>
      <span className={css.text}>
        <span className={css.name}>{name || words.unnamed}</span>
        <span className={css.facts}>
          {productFieldText('price', price, i18n, help) ?? words.noPrice}
          {' · '}
          {words.stocks[stock]}
          {' · '}
          {categoryName ?? words.noCategory}
        </span>
        {status !== 'archived' && missing.length > 0 && (
          <span className={css.missing}>
            {words.list.missing(listed(missingNames(missing, words, help, locale)))}
          </span>
        )}
      </span>
      <SheetStatus status={status} />
    </Anchor>
  )
})
