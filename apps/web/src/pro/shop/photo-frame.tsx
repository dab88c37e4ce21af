import type { Picture as Sent } from '@dansmazone/contract/picture'
import { ImageOff, LoaderCircle } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import { Icon } from '#ui/icon.tsx'
import { Picture } from '#ui/picture.tsx'
import css from './photos.module.css'

/** A picture as far as it is: on its way, shown, or refused with the reason. */
export const PhotoFrame = ({
  picture,
  square = false,
}: {
  picture: Sent | null
  square?: boolean
}) => {
  const { t } = useI18n()
  const words = t.proShop.photos
  const frame = classes(css.frame, square && css.square)
  if (picture?.image) {
    return (
      <Picture
        image={picture.image}
        alt=""
        sizes="10rem"
        ratio={square ? 1 : 4 / 3}
        className={frame}
      />
    )
  }
  const failure = picture?.state === 'failed' ? picture.failure : null
  return (
    <div className={frame} data-failed={failure !== null || undefined}>
      <p className={css.state} role={failure ? 'alert' : 'status'}>
        <Icon as={failure ? ImageOff : LoaderCircle} />
        {failure ? failure.message : words.making}
      </p>
    </div>
  )
}
