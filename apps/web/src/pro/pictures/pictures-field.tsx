import type { SheetImage } from '@dansmazone/contract/merchant-sheet'
import type { Picture } from '@dansmazone/contract/picture'
import { useQuery } from '@tanstack/react-query'
import { ArrowLeft, ArrowRight, Crop, Trash2 } from 'lucide-react'
import { useEffect, useEffectEvent, useState, type MouseEventHandler } from 'react'
import { picturesQuery } from '#api/pictures.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { PhotoFrame } from '#pro/shop/photo-frame.tsx'
import { PhotoPicker } from '#pro/shop/photo-picker.tsx'
import { useFieldIds } from '#ui/field-scope.ts'
import { Icon } from '#ui/icon.tsx'
import { TextField } from '#ui/text-field.tsx'
import { CropDialog } from './crop-dialog.tsx'
import { reordered, useMoving } from './use-moving.ts'
import { useRemoval } from './use-removal.ts'
import field from '#ui/field.module.css'
import css from './pictures.module.css'

type Props = {
  merchantId: string
  images: SheetImage[]
  error?: string | undefined
  onChange: (images: SheetImage[]) => void
  /** A picture has been made, or failed: what the sheet lacks may have changed. */
  onMade?: () => void
  most?: number
}

/** The pictures of a sheet, in the order they are shown: said, cut, put in order, taken away. */
export const PicturesField = ({
  merchantId,
  images,
  error,
  onChange,
  onMade,
  most = 12,
}: Props) => {
  const { t } = useI18n()
  const words = t.proProducts.pictures
  const fieldId = useFieldIds()
  const [cutting, setCutting] = useState<Picture | null>(null)
  const [dragged, setDragged] = useState<number | null>(null)
  const { data } = useQuery(
    picturesQuery(
      merchantId,
      images.map(({ mediaId }) => mediaId),
    ),
  )
  const pictureOf = (id: string) => data?.items.find((picture) => picture.id === id) ?? null
  const waiting = data?.items.filter(({ state }) => state === 'waiting').length ?? 0
  const tell = useEffectEvent(() => onMade?.())
  // Made on the server, unseen from here: it is over when fewer wait than before.
  useEffect(() => (waiting > 0 ? () => tell() : undefined), [waiting])
  const move = useMoving(images, onChange)
  const remove = useRemoval(images, onChange, fieldId('images'))
  return (
    <div id={fieldId('images')} tabIndex={-1} className={css.pictures}>
      <ul className={css.list}>
        {images.map((image, index) => {
          const picture = pictureOf(image.mediaId)
          return (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Dragging is one more way to do what its buttons do.
            <li
              key={image.mediaId}
              tabIndex={-1}
              className={css.item}
              data-dragged={dragged === index || undefined}
              draggable={images.length > 1}
              onDragStart={() => setDragged(index)}
              onDragEnd={() => setDragged(null)}
              onDragOver={(event) => dragged !== null && event.preventDefault()}
              onDrop={(event) => {
                event.preventDefault()
                if (dragged !== null) onChange(reordered(images, dragged, index))
                setDragged(null)
              }}
            >
              <PhotoFrame picture={picture} />
              <TextField
                label={words.alt}
                hint={index === 0 ? words.altHint : undefined}
                placeholder={words.altPlaceholder}
                value={image.alt}
                maxLength={300}
                onChange={(alt) => onChange(images.with(index, { ...image, alt }))}
              />
              <div className={css.tools}>
                {index > 0 && (
                  <Tool
                    label={words.leftOf(index + 1)}
                    icon={ArrowLeft}
                    onClick={move(index, index - 1)}
                  />
                )}
                {index < images.length - 1 && (
                  <Tool
                    label={words.rightOf(index + 1)}
                    icon={ArrowRight}
                    onClick={move(index, index + 1)}
                  />
                )}
                {picture?.image && (
                  <Tool
                    label={words.cropOf(index + 1)}
                    icon={Crop}
                    onClick={() => setCutting(picture)}
                  >
                    {words.crop}
                  </Tool>
                )}
                <Tool
                  label={t.proShop.photos.removeOf(index + 1)}
                  icon={Trash2}
                  onClick={() => remove(index)}
                >
                  {t.proShop.photos.remove}
                </Tool>
              </div>
            </li>
          )
        })}
      </ul>
      {error && (
        <p className={field.error} role="alert">
          {error}
        </p>
      )}
      {images.length < most && (
        <PhotoPicker
          merchantId={merchantId}
          label={words.add}
          multiple
          onSent={(sent) => onChange([...images, { mediaId: sent.id, alt: sent.alt }])}
        />
      )}
      {cutting && (
        <CropDialog
          merchantId={merchantId}
          picture={cutting}
          onClose={() => setCutting(null)}
          onCut={({ id }) =>
            onChange(
              images.map((each) => (each.mediaId === cutting.id ? { ...each, mediaId: id } : each)),
            )
          }
        />
      )}
    </div>
  )
}

type ToolProps = {
  label: string
  icon: typeof Crop
  onClick: MouseEventHandler<HTMLButtonElement>
  children?: string
}

const Tool = ({ label, icon, onClick, children }: ToolProps) => (
  <button type="button" className={css.tool} aria-label={label} onClick={onClick}>
    <Icon as={icon} />
    {children}
  </button>
)
