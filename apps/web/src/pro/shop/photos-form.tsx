import type { SheetImage } from '@dansmazone/contract/merchant-sheet'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { ArrowUp, Trash2 } from 'lucide-react'
import { useEffect } from 'react'
import { picturesQuery } from '#api/pictures.ts'
import { merchantSheetQuery } from '#api/pro-merchants.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useMoving } from '#pro/pictures/use-moving.ts'
import { useRemoval } from '#pro/pictures/use-removal.ts'
import { Button } from '#ui/button.tsx'
import { useFieldIds } from '#ui/field-scope.ts'
import { TextField } from '#ui/text-field.tsx'
import { PhotoFrame } from './photo-frame.tsx'
import { PhotoPicker } from './photo-picker.tsx'
import type { SectionProps } from './use-sheet.ts'
import field from '#ui/field.module.css'
import css from './photos.module.css'

type Props = SectionProps & { merchantId: string; withLogo?: boolean }

const mostPhotos = 20

/** The photos of the shop, the first of them seen everywhere, and its logo. */
export const PhotosForm = ({ merchantId, fields, edit, errors, withLogo = true }: Props) => {
  const { t } = useI18n()
  const words = t.proShop.photos
  const fieldId = useFieldIds()
  const { images, logo } = fields
  const ids = [...images.map(({ mediaId }) => mediaId), ...(logo ? [logo] : [])]
  const { data } = useQuery(picturesQuery(merchantId, ids))
  const queryClient = useQueryClient()
  const made = data?.items.filter(({ state }) => state !== 'waiting').length ?? 0
  // Made on the server, unseen from here: what the sheet lacks is asked anew.
  useEffect(() => {
    if (made === 0) return
    void queryClient.invalidateQueries({ queryKey: merchantSheetQuery(merchantId).queryKey })
  }, [queryClient, merchantId, made])
  const pictureOf = (id: string) => data?.items.find((picture) => picture.id === id) ?? null
  const set = (next: SheetImage[]) => edit({ images: next })
  const move = useMoving(images, set)
  const remove = useRemoval(images, set, fieldId('images'))
  return (
    <div className={css.form}>
      <section id={fieldId('images')} tabIndex={-1} className={css.form}>
        <p className={field.hint}>{words.intro}</p>
        <ul className={css.photos}>
          {images.map((image, index) => (
            <li key={image.mediaId} tabIndex={-1} className={css.photo}>
              <PhotoFrame picture={pictureOf(image.mediaId)} />
              <div className={css.side}>
                <TextField
                  label={words.alt}
                  hint={index === 0 ? words.altHint : undefined}
                  placeholder={words.altPlaceholder}
                  value={image.alt}
                  maxLength={300}
                  onChange={(alt) =>
                    set(images.map((each, at) => (at === index ? { ...each, alt } : each)))
                  }
                />
                <div className={css.acts}>
                  {index === 0 ? (
                    <span className={css.first}>{words.first}</span>
                  ) : (
                    <Button
                      variant="quiet"
                      icon={ArrowUp}
                      aria-label={words.upOf(index + 1)}
                      onClick={move(index, index - 1)}
                    >
                      {words.up}
                    </Button>
                  )}
                  <Button
                    variant="quiet"
                    icon={Trash2}
                    aria-label={words.removeOf(index + 1)}
                    onClick={() => remove(index)}
                  >
                    {words.remove}
                  </Button>
                </div>
              </div>
            </li>
          ))}
        </ul>
        {errors['images'] && (
          <p className={field.error} role="alert">
            {errors['images']}
          </p>
        )}
        {images.length < mostPhotos && (
          <PhotoPicker
            merchantId={merchantId}
            label={images.length === 0 ? words.add : words.addMore}
            multiple
            onSent={(sent) => set([...images, { mediaId: sent.id, alt: sent.alt }])}
          />
        )}
      </section>
      {withLogo && (
        <section id={fieldId('logo')} tabIndex={-1} className={css.form}>
          <h2 className={css.logoTitle}>{words.logo}</h2>
          <p className={field.hint}>{words.logoHint}</p>
          {logo && (
            <div className={css.logo}>
              <PhotoFrame picture={pictureOf(logo)} square />
            </div>
          )}
          <PhotoPicker
            merchantId={merchantId}
            label={logo ? words.changeLogo : words.chooseLogo}
            onSent={(sent) => edit({ logo: sent.id })}
          />
          {logo && (
            <p>
              <Button
                variant="quiet"
                icon={Trash2}
                onClick={() => {
                  edit({ logo: null })
                  document.getElementById(fieldId('logo'))?.focus()
                }}
              >
                {words.removeLogo}
              </Button>
            </p>
          )}
        </section>
      )}
    </div>
  )
}
