import { useState } from 'react'
import { picturePath } from '#api/pictures.ts'
import { mediaAddress } from '#lib/media-address.ts'

/** A small square of a picture; nothing while it is being made. */
export const Thumbnail = ({ merchantId, mediaId }: { merchantId: string; mediaId: string }) => {
  const [missing, setMissing] = useState(false)
  if (missing) return null
  return (
    <img
      src={mediaAddress(`${picturePath(merchantId, mediaId)}/160.webp`)}
      width={72}
      height={72}
      alt=""
      loading="lazy"
      decoding="async"
      onError={() => setMissing(true)}
    />
  )
}
