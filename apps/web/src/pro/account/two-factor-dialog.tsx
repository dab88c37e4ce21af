import type { TwoFactorOffer } from '@dansmazone/contract/account'
import { useEffect, useState } from 'react'
import { confirmTwoFactor, offerTwoFactor } from '#api/me.ts'
import { SubmitForm } from '#frame/submit-form.tsx'
import { useSubmit } from '#frame/use-submit.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { sixDigits } from '#lib/six-digits.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextField } from '#ui/text-field.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { useRefreshAccount } from './use-account.ts'
import css from './account.module.css'

/** From the QR code to the recovery codes; nothing is in force before a right code was given. */
export const TwoFactorDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useI18n()
  const words = t.account.twoFactor
  const refresh = useRefreshAccount()
  const [offer, setOffer] = useState<TwoFactorOffer | null>(null)
  const [code, setCode] = useState('')
  const [codes, setCodes] = useState<string[] | null>(null)
  const form = useSubmit()
  const { submit, busy, errors } = form

  // Asked for when the dialog opens, and so for nobody who only looks at the page.
  useEffect(() => {
    void submit(async () => setOffer(await offerTwoFactor()))
  }, [submit])

  const confirm = () =>
    submit(
      async () => {
        setCodes((await confirmTwoFactor(code.trim())).codes)
        await refresh()
      },
      sixDigits.test(code) ? {} : { code: t.signIn.code.digits },
    )

  return (
    <Dialog
      open
      keepOpenOutside
      title={codes ? words.recoveryTitle : words.title}
      onClose={onClose}
    >
      {codes ? (
        <RecoveryCodes codes={codes} onDone={onClose} />
      ) : (
        <SubmitForm
          form={form}
          className={css.form}
          labels={{ code: words.code }}
          onSubmit={confirm}
        >
          {offer ? (
            <>
              <p>{words.scan}</p>
              <img
                className={css.qr}
                src={`data:image/svg+xml,${encodeURIComponent(offer.qrSvg)}`}
                width={224}
                height={224}
                alt={words.qr}
              />
              <p>
                <a href={offer.uri}>{words.open}</a>
              </p>
              <p>
                {words.byHand}
                <code className={css.secret}>{offer.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
              </p>
              <TextField
                name="code"
                label={words.code}
                error={errors['code']}
                inputMode="numeric"
                autoComplete="one-time-code"
                value={code}
                onChange={setCode}
              />
              <Button type="submit" variant="primary" aria-busy={busy}>
                {busy ? t.form.submitting : words.confirm}
              </Button>
            </>
          ) : (
            busy && <output className={css.said}>{t.loading}</output>
          )}
        </SubmitForm>
      )}
    </Dialog>
  )
}
