import type { ComponentProps } from 'react'
import css from './pictures.module.css'

type Props = Pick<ComponentProps<'input'>, 'ref' | 'multiple' | 'capture' | 'aria-label'> & {
  onFiles: (files: File[]) => void
}

/** Opened by a button of its own; without a label it is hidden from readers of the screen, who have that button. */
export const PictureInput = ({ onFiles, ...more }: Props) => (
  <input
    type="file"
    accept="image/jpeg,image/png,image/webp,image/avif,image/heic,image/heif"
    className={css.input}
    aria-hidden={more['aria-label'] === undefined}
    tabIndex={-1}
    {...more}
    onChange={({ target }) => {
      const files = [...(target.files ?? [])]
      // The same file may be chosen again.
      target.value = ''
      if (files.length > 0) onFiles(files)
    }}
  />
)
