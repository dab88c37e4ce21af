import { useI18n } from '#i18n/i18n.tsx'
import type { JoiningStep } from '#lib/shop-sections.ts'
import { HoursEditor } from '#pro/hours/hours-editor.tsx'
import { PlaceForm } from '#pro/place/place-form.tsx'
import { ReachForm } from '#pro/shop/contact-form.tsx'
import { IdentityForm } from '#pro/shop/identity-form.tsx'
import type { SheetEditor } from '#pro/shop/use-sheet.ts'
import { Nearby } from './nearby.tsx'
import { PhotoStep } from './photo-step.tsx'
import { ProductStep } from './product-step.tsx'
import { SendStep } from './send-step.tsx'
import { TermsStep } from './terms-step.tsx'
import css from './joining.module.css'

type Props = { step: JoiningStep; merchantId: string; editor: SheetEditor }

/** What one does at a step. */
export const StepBody = ({ step, merchantId, editor }: Props) => {
  const { t } = useI18n()
  const { fields, edit, errors, sheet } = editor
  switch (step) {
    case 'identite':
      return (
        <div className={css.stack}>
          <IdentityForm short merchant={sheet} fields={fields} edit={edit} errors={errors} />
          <section className={css.stack} aria-labelledby="joindre">
            <h2 id="joindre" className={css.partTitle}>
              {t.proShop.contact.reach}
            </h2>
            <ReachForm fields={fields} edit={edit} errors={errors} />
          </section>
        </div>
      )
    case 'lieu':
      return (
        <div className={css.stack}>
          <PlaceForm
            value={fields.address}
            streetPublicAtFirst={fields.phonePublic}
            onChange={(address) => edit({ address })}
          />
          {!sheet.live && <Nearby merchantId={merchantId} sheet={sheet} />}
        </div>
      )
    case 'horaires':
      return (
        <HoursEditor
          short
          hours={fields.hours}
          closures={fields.closures}
          onHours={(hours) => edit({ hours })}
          onClosures={(closures) => edit({ closures })}
        />
      )
    case 'photo':
      return (
        <div className={css.stack}>
          <p>{t.proJoining.photo.intro}</p>
          <PhotoStep merchantId={merchantId} editor={editor} />
        </div>
      )
    case 'produit':
      return <ProductStep merchantId={merchantId} sheet={sheet} />
    case 'conditions':
      return <TermsStep merchantId={merchantId} sheet={sheet} />
    case 'envoi':
      return <SendStep merchantId={merchantId} editor={editor} />
  }
}
