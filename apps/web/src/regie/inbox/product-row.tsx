import type { SubmittedProduct } from '@dansmazone/contract/review'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { productSubmissionQuery, submittedPicture } from '#api/regie.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { DifferenceTable } from './difference-table.tsx'
import css from './inbox.module.css'

type Props = {
  merchantId: string
  product: SubmittedProduct
  names: Record<string, string>
  chosen: boolean
  onChoose: (chosen: boolean) => void
}

/** One product that waits; opened, field by field. */
export const ProductRow = ({ merchantId, product, names, chosen, onChoose }: Props) => {
  const { t, price } = useI18n()
  const [open, setOpen] = useState(false)
  const words = t.regie.products
  const { id, name, image, category, priceCents, live } = product
  return (
    <li className={css.product}>
      <label className={css.choice}>
        <input
          type="checkbox"
          checked={chosen}
          onChange={({ target }) => onChoose(target.checked)}
        />
        {image ? (
          <img src={submittedPicture(merchantId, image.mediaId, 160)} alt="" loading="lazy" />
        ) : (
          <span className={css.noPicture} />
        )}
        <span>
          <span className={css.name}>{name}</span>
          <span className={css.detail}>
            {[
              live ? words.change : words.isNew,
              category ? (names[category] ?? category) : words.noCategory,
              priceCents !== null && price(priceCents),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      </label>
      <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.hide : words.show}
      </TextButton>
      {open && <ProductDifference merchantId={merchantId} productId={id} />}
    </li>
  )
}

const ProductDifference = ({
  merchantId,
  productId,
}: {
  merchantId: string
  productId: string
}) => {
  const { t } = useI18n()
  const { data, error } = useQuery(productSubmissionQuery(productId))
  if (error) return <p role="alert">{t.regie.products.failed}</p>
  if (!data) return <p>{t.loading}</p>
  return (
    <DifferenceTable
      merchantId={merchantId}
      difference={data.difference}
      names={data.names}
      first={!data.live}
    />
  )
}
