import { useRef } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { PictureInput } from './picture-input.tsx'

/** Another file in the place of one that will not do. */
export const OtherFile = ({ onFile }: { onFile: (file: File) => void }) => {
  const { t } = useI18n()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <PictureInput ref={input} onFiles={(files) => files.slice(0, 1).forEach(onFile)} />
      <Button onClick={() => input.current?.click()}>{t.form.otherFile}</Button>
    </>
  )
}
