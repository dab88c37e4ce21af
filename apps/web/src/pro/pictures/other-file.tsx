import { useRef } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { accepted } from './capture.tsx'
import css from './pictures.module.css'

/** Another file in the place of one that will not do. */
export const OtherFile = ({ onFile }: { onFile: (file: File) => void }) => {
  const { t } = useI18n()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accepted}
        className={css.input}
        aria-hidden="true"
        tabIndex={-1}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onFile(file)
        }}
      />
      <Button onClick={() => input.current?.click()}>{t.form.otherFile}</Button>
    </>
  )
}
