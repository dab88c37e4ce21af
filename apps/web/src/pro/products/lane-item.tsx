import { stockStates } from '@dansmazone/contract/vocabulary'
import { useQuery } from '@tanstack/react-query'
import { ArrowRight } from 'lucide-react'
import { useCallback, type FormEvent } from 'react'
import { picturesQuery } from '#api/pictures.ts'
import { productTemplatesQuery } from '#api/pro-products.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { focused } from '#lib/focused.ts'
import { PhotoFrame } from '#pro/shop/photo-frame.tsx'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Button } from '#ui/button.tsx'
import { SaveState } from '#ui/save-state.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { TextField } from '#ui/text-field.tsx'
import { AttributeFields } from './attribute-fields.tsx'
import { CategoryField } from './category-field.tsx'
import { listed, missingNames } from './missing-words.ts'
import { PriceFields } from './price-fields.tsx'
import { ProductConflict } from './product-conflict.tsx'
import { useProduct } from './use-product.ts'
import css from './lane.module.css'

type Props = {
  merchantId: string
  productId: string
  place: number
  total: number
  onPass: () => void
}

/** The least of a product, beside its photo; Enter goes on to the next. */
export const LaneItem = ({ merchantId, productId, place, total, onPass }: Props) => {
  const { t, locale } = useI18n()
  const words = t.proProducts.lane
  const form = t.proProducts.form
  const editor = useProduct(merchantId, productId)
  const { sheet, fields, edit, errors, flush } = editor
  const [image] = fields.images
  const { data: pictures } = useQuery(picturesQuery(merchantId, image ? [image.mediaId] : []))
  const { data: help } = useQuery(productTemplatesQuery())
  const template = help?.categories.find(({ slug }) => slug === fields.category)?.template
  const setCategory = useCallback((category: string) => edit({ category }), [edit])
  const left = missingNames(
    sheet.missing.filter((field) => field !== 'images'),
    t.proProducts,
    help,
    locale,
  )
  const goOn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // What was typed and cannot be read would be lost with the form.
    const misread = event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (misread) {
      misread.focus()
      return
    }
    const [first, ...others] = fields.images
    // Its name says what the photo shows until someone says it better.
    if (first && first.alt === '' && fields.name.trim() !== '') {
      edit({ images: [{ ...first, alt: fields.name.trim().slice(0, 300) }, ...others] })
    }
    // Offline, it is kept on this device, and comes back here to be saved.
    await flush()
    onPass()
  }
  return (
    <form className={css.item} noValidate onSubmit={(event) => void goOn(event)}>
      {image && (
        <div className={css.photo}>
          <PhotoFrame picture={pictures?.items[0] ?? null} />
        </div>
      )}
      <div className={css.fields}>
        <h2 className={css.place}>{words.item(place, total)}</h2>
        <TextField
          ref={focused}
          name="name"
          label={form.name}
          error={errors['name']}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="next"
          value={fields.name}
          onChange={(name) => edit({ name })}
        />
        <CategoryField
          productName={fields.name}
          value={fields.category}
          error={errors['category']}
          onChange={setCategory}
        />
        <PriceFields
          fields={fields}
          edit={edit}
          errors={errors}
          short
          measured={template === 'food'}
        />
        <SelectField
          name="stock"
          label={form.stock}
          value={fields.stock}
          onChange={(stock) => edit({ stock })}
          choices={stockStates.map((state) => [state, t.proProducts.stocks[state]] as const)}
        />
        <AttributeFields
          fields={fields}
          edit={edit}
          errors={errors}
          missing={sheet.missing}
          requiredOnly
        />
        <div className={css.acts}>
          <Button type="submit" variant="primary" className={css.next}>
            {place < total ? words.next : words.last}
            <ArrowRight size={20} aria-hidden="true" />
          </Button>
          <Button variant="quiet" onClick={onPass}>
            {words.skip}
          </Button>
          <SaveState status={editor.saveStatus} />
        </div>
        {sheet.version > 1 && left.length > 0 && (
          <p className={css.left}>{words.still(listed(left))}</p>
        )}
        <p>
          <Anchor href={paths.proProduct(merchantId, productId)}>{words.full}</Anchor>
        </p>
      </div>
      <ProductConflict editor={editor} />
    </form>
  )
}
