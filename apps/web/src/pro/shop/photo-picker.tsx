import type { Picture } from '@dansmazone/contract/picture'
import { Camera } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { firstFault, isRefusedFile } from '#api/field-errors.ts'
import { sendPicture } from '#api/pictures.ts'
import { newKey } from '#api/send.ts'
import { useFailureText } from '#frame/failure-text.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { PictureInput } from '#pro/pictures/picture-input.tsx'
import { Button } from '#ui/button.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import css from './photos.module.css'

type Props = {
  merchantId: string
  label: string
  multiple?: boolean
  /** Received: it is being made into what is shown. */
  onSent: (picture: Picture) => void
}

type Sending = { key: string; file: File; share: number; failure: string | null; refused: boolean }

/** From the camera or the files of the device, with how far each has come; what failed can be sent again. */
export const PhotoPicker = ({ merchantId, label, multiple = false, onSent }: Props) => {
  const { t } = useI18n()
  const words = t.proShop.photos
  const failureText = useFailureText()
  const input = useRef<HTMLInputElement>(null)
  const [sendings, setSendings] = useState<Sending[]>([])
  const latest = useRef(onSent)
  // Pictures arrive one after the other, long after they were chosen: each is told to the page as it is then.
  useLayoutEffect(() => {
    latest.current = onSent
  }, [onSent])
  const change = (key: string, part: Partial<Sending>) =>
    setSendings((all) => all.map((each) => (each.key === key ? { ...each, ...part } : each)))
  const drop = (key: string) => setSendings((all) => all.filter((each) => each.key !== key))

  const sendOne = async ({ key, file }: Sending) => {
    change(key, { failure: null, share: 0 })
    try {
      const picture = await sendPicture(merchantId, file, {
        key,
        onProgress: (share) => change(key, { share }),
      })
      drop(key)
      latest.current(picture)
    } catch (error) {
      change(key, {
        failure: firstFault(error) ?? failureText(error),
        refused: isRefusedFile(error),
      })
    }
  }
  const take = async (files: File[]) => {
    const added = files.map((file) => ({
      key: newKey(),
      file,
      share: 0,
      failure: null,
      refused: false,
    }))
    setSendings((all) => [...all, ...added])
    // One after the other: on a bad line, three at once are three late.
    for (const sending of added) await sendOne(sending)
  }
  return (
    <div className={css.picker}>
      <PictureInput
        ref={input}
        multiple={multiple}
        aria-label={label}
        onFiles={(files) => void take(files)}
      />
      <Button icon={Camera} wide onClick={() => input.current?.click()}>
        {label}
      </Button>
      {sendings.map((sending) => (
        <div key={sending.key} className={css.sending}>
          {sending.failure === null ? (
            <ProgressBar label={sending.file.name} share={sending.share} />
          ) : (
            <>
              <p role="alert" className={css.fault}>
                {sending.file.name}
                {t.form.colon}
                {sending.failure}
              </p>
              <div className={css.acts}>
                {sending.refused ? (
                  <Button
                    onClick={() => {
                      drop(sending.key)
                      input.current?.click()
                    }}
                  >
                    {t.form.otherFile}
                  </Button>
                ) : (
                  <Button onClick={() => void sendOne(sending)}>{t.form.retry}</Button>
                )}
                <Button variant="quiet" onClick={() => drop(sending.key)}>
                  {words.giveUp}
                </Button>
              </div>
            </>
          )}
        </div>
      ))}
    </div>
  )
}
