import { Camera, Images } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { PictureInput } from './picture-input.tsx'
import css from './pictures.module.css'

type Props = { onFiles: (files: File[]) => void }

/** From the camera, from the files of the device, dropped or pasted. */
export const Capture = ({ onFiles }: Props) => {
  const { t } = useI18n()
  const words = t.proProducts.lane
  const camera = useRef<HTMLInputElement>(null)
  const files = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (list: FileList | null | undefined) => {
    const taken = [...(list ?? [])]
    if (taken.length > 0) onFiles(taken)
  }
  const paste = useEffectEvent((event: ClipboardEvent) => take(event.clipboardData?.files))
  // What is pasted goes to the page, wherever on it one is.
  useEffect(() => {
    const listener = (event: ClipboardEvent) => paste(event)
    addEventListener('paste', listener)
    return () => removeEventListener('paste', listener)
  }, [])
  return (
    <div
      className={css.capture}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      }}
    >
      <PictureInput ref={camera} capture="environment" onFiles={onFiles} />
      <PictureInput ref={files} multiple onFiles={onFiles} />
      <div className={css.captureActs}>
        <Button variant="primary" icon={Camera} wide onClick={() => camera.current?.click()}>
          {words.camera}
        </Button>
        <Button icon={Images} wide onClick={() => files.current?.click()}>
          {words.files}
        </Button>
      </div>
      <p className={css.drop}>{words.drop}</p>
    </div>
  )
}
