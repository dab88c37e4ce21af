import type { Image } from '@dansmazone/contract/media'
import { classes } from '#lib/classes.ts'
import { mediaAddress, mediaCandidates } from '#lib/media-address.ts'
import { thumbhashColour } from '#lib/thumbhash.ts'
import css from './picture.module.css'

type Props = {
  image: Image
  /** The room it takes, in the words of the `sizes` attribute. */
  sizes: string
  /** Width over height of the frame; that of the picture when absent. */
  ratio?: number
  /** In view at once: the first picture of a page only. */
  eager?: boolean
  /** Beside its own name a picture says nothing more: pass an empty text. */
  alt?: string
  className?: string | undefined
}

/** A picture in the formats and widths the browser can choose from, its place kept and tinted until it comes. */
export const Picture = ({ image, sizes, ratio, eager = false, alt, className }: Props) => {
  const colour = thumbhashColour(image.thumbhash)
  return (
    <picture
      className={classes(css.frame, className)}
      style={{
        aspectRatio: ratio ?? image.width / image.height,
        ...(colour && { backgroundColor: colour }),
      }}
    >
      {image.sources.map(({ type, srcset }) => (
        <source key={type} type={type} srcSet={mediaCandidates(srcset)} sizes={sizes} />
      ))}
      <img
        src={mediaAddress(image.url)}
        width={image.width}
        height={image.height}
        alt={alt ?? image.alt}
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
        {...(eager && { fetchPriority: 'high' as const })}
      />
    </picture>
  )
}
