import type { Product } from '@dansmazone/contract/product'
import { useId, useRef, useState, type MouseEvent } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { illustrationImage } from '#lib/illustration.ts'
import { Picture } from '#ui/picture.tsx'
import layout from '#styles/layout.module.css'
import css from './gallery.module.css'

const ratio = 4 / 3
const sizes = '(min-width: 76rem) 42rem, (min-width: 62rem) 55vw, 100vw'

/** The pictures: swiped on a phone, chosen by thumbnails on a desk. Without scripts they still scroll. */
export const Gallery = ({ product }: { product: Product }) => {
  const { t } = useI18n()
  const id = useId()
  const strip = useRef<HTMLUListElement>(null)
  const [shown, setShown] = useState(0)
  const { images, illustration, name } = product
  if (images.length === 0) {
    return (
      <figure className={css.gallery}>
        <Picture
          image={illustrationImage(illustration)}
          alt=""
          ratio={ratio}
          sizes={sizes}
          eager
          className={css.picture}
        />
        <figcaption className={css.caption}>{t.product.pictures.missing}</figcaption>
      </figure>
    )
  }
  const several = images.length > 1
  const show = (event: MouseEvent, index: number) => {
    event.preventDefault()
    strip.current?.scrollTo({ left: index * strip.current.clientWidth })
  }
  return (
    <div className={css.gallery}>
      <ul
        ref={strip}
        className={css.strip}
        aria-label={t.product.pictures.label}
        {...(several && {
          tabIndex: 0,
          onScroll: ({ currentTarget: { scrollLeft, clientWidth } }) =>
            setShown(Math.round(scrollLeft / clientWidth)),
        })}
      >
        {images.map((image, index) => (
          <li key={image.url} id={`${id}-${index}`} className={css.view}>
            <Picture
              image={image}
              alt={image.alt || name}
              ratio={ratio}
              sizes={sizes}
              eager={index === 0}
              className={css.picture}
            />
          </li>
        ))}
      </ul>
      {several && (
        <>
          <p className={css.position} aria-hidden="true">
            {shown + 1} / {images.length}
          </p>
          <ol className={css.thumbnails}>
            {images.map((image, index) => (
              <li key={image.url}>
                <a
                  href={`#${id}-${index}`}
                  className={css.thumbnail}
                  aria-current={index === shown ? 'true' : undefined}
                  onClick={(event) => show(event, index)}
                >
                  <Picture image={image} alt="" ratio={ratio} sizes="6rem" />
                  <span className={layout.hidden}>
                    {t.product.pictures.view(index + 1, images.length)}
                  </span>
                </a>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  )
}
