import type { Picture, PictureCrop } from '@dansmazone/contract/picture'
import { useQuery } from '@tanstack/react-query'
import { RotateCw } from 'lucide-react'
import { useState } from 'react'
import { cropPicture, picturesQuery } from '#api/pictures.ts'
import { useAct } from '#frame/use-act.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { largestBox, steepnessOf } from '#lib/crop-box.ts'
import { Button } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choice-fields.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { CropFrame, type Quarter } from './crop-frame.tsx'
import css from './pictures.module.css'

type Props = {
  merchantId: string
  picture: Picture
  onClose: () => void
  /** Cut: the new picture takes the place of the other. */
  onCut: (picture: Picture) => void
}

const listRatio = 4 / 3
const quarters: Quarter[] = [0, 90, 180, 270]

/** What to keep of a picture, always from the one first sent: cutting again loses nothing. */
export const CropDialog = ({ merchantId, picture, onClose, onCut }: Props) => {
  const { t } = useI18n()
  const words = t.proProducts.pictures
  const act = useAct()
  const sourceId = picture.sourceId ?? picture.id
  const { data } = useQuery(picturesQuery(merchantId, [sourceId]))
  const source = data?.items.find(({ id }) => id === sourceId) ?? null
  const [ratio, setRatio] = useState<'list' | 'free'>('list')
  const [rotate, setRotate] = useState<Quarter>(0)
  const [busy, setBusy] = useState(false)
  const [width, height] = source ? [source.width, source.height] : [4, 3]
  const turned = rotate % 180 === 0 ? { width, height } : { width: height, height: width }
  const steepness = ratio === 'list' ? steepnessOf(listRatio, turned.width, turned.height) : null
  const start = `${sourceId} ${rotate} ${ratio} ${source?.width}`
  const [drawn, setDrawn] = useState({ start, box: largestBox(steepness) })
  const box = drawn.start === start ? drawn.box : largestBox(steepness)

  const cut = async () => {
    setBusy(true)
    const crop: PictureCrop = { ...box, ...(rotate && { rotate }) }
    await act(
      async () => {
        onCut(await cropPicture(merchantId, sourceId, crop))
        onClose()
      },
      { text: words.cropMade },
    )
    setBusy(false)
  }
  return (
    <Dialog
      open
      wide
      keepOpenOutside
      title={words.cropTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t.form.cancel}</Button>
          <Button
            variant="primary"
            disabled={busy || !source?.image}
            aria-busy={busy}
            onClick={cut}
          >
            {words.cropDone}
          </Button>
        </>
      }
    >
      <div className={css.crop}>
        {source?.image && (
          <CropFrame
            image={source.image}
            rotate={rotate}
            box={box}
            steepness={steepness}
            onBox={(next) => setDrawn({ start, box: next })}
          />
        )}
        <p className={css.hint}>{words.cropHint}</p>
        <div className={css.cropTools}>
          <RadioGroup
            name="ratio"
            label={words.ratio}
            inline
            value={ratio}
            onChange={setRatio}
            choices={[
              { value: 'list', name: words.ratios.list },
              { value: 'free', name: words.ratios.free },
            ]}
          />
          <Button
            icon={RotateCw}
            onClick={() => setRotate(quarters[(quarters.indexOf(rotate) + 1) % 4] ?? 0)}
          >
            {words.turn}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
