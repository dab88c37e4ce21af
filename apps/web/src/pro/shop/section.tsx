import { useI18n } from '#i18n/i18n.tsx'
import type { ShopSection } from '#lib/shop-sections.ts'
import { HoursEditor } from '#pro/hours/hours-editor.tsx'
import { PlaceForm } from '#pro/place/place-form.tsx'
import { ContactForm } from './contact-form.tsx'
import { IdentityForm } from './identity-form.tsx'
import { PhotosForm } from './photos-form.tsx'
import { ServicesForm } from './services-form.tsx'
import type { SheetEditor } from './use-sheet.ts'
import css from './shop-page.module.css'

/** Parts whose fields go public without the staff. */
const atOnce: readonly ShopSection[] = ['horaires', 'contact']

type Props = { section: ShopSection; merchantId: string; editor: SheetEditor }

export const Section = ({ section, merchantId, editor }: Props) => {
  const { t } = useI18n()
  return (
    <>
      {editor.sheet.live && (
        <p className={css.when}>
          {atOnce.includes(section) ? t.proShop.atOnce : t.proShop.afterReview}
        </p>
      )}
      <Fields section={section} merchantId={merchantId} editor={editor} />
    </>
  )
}

const Fields = ({ section, merchantId, editor }: Props) => {
  const { fields, edit, errors } = editor
  const props = { fields, edit, errors }
  switch (section) {
    case 'identite':
      return <IdentityForm {...props} merchant={editor.sheet} />
    case 'lieu':
      return (
        <PlaceForm
          value={fields.address}
          streetPublicAtFirst={fields.phonePublic}
          onChange={(address) => edit({ address })}
        />
      )
    case 'horaires':
      return (
        <HoursEditor
          hours={fields.hours}
          closures={fields.closures}
          onHours={(hours) => edit({ hours })}
          onClosures={(closures) => edit({ closures })}
        />
      )
    case 'photos':
      return <PhotosForm merchantId={merchantId} {...props} />
    case 'contact':
      return <ContactForm {...props} />
    case 'services':
      return <ServicesForm {...props} />
  }
}
