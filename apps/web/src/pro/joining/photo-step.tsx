import { PhotosForm } from '#pro/shop/photos-form.tsx'
import type { SheetEditor } from '#pro/shop/use-sheet.ts'

type Props = { merchantId: string; editor: SheetEditor }

/** One photo is enough to begin with. */
export const PhotoStep = ({ merchantId, editor }: Props) => {
  const { fields, edit, errors } = editor
  return (
    <PhotosForm
      merchantId={merchantId}
      fields={fields}
      edit={edit}
      errors={errors}
      withLogo={false}
    />
  )
}
