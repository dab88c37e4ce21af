import type { PrintFormat } from '@dansmazone/contract/picture'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { labelledQuery, labelsPath, printPath } from '#api/print.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Panel } from '#pro/components/panel.tsx'
import { paths } from '#src/paths.ts'
import { LinkButton } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choice-fields.tsx'
import { FormatField } from './format-field.tsx'
import { LabelPicker } from './label-picker.tsx'
import { PaperActs } from './paper-acts.tsx'
import css from './print.module.css'

/** Labels for shelves, of all products or of those chosen. */
export const LabelsPanel = ({ merchantId }: { merchantId: string }) => {
  const words = useI18n().t.proPrint.labels
  const { data } = useSuspenseQuery(labelledQuery(merchantId, ''))
  const [format, setFormat] = useState<PrintFormat>('a4')
  const [which, setWhich] = useState<'all' | 'some'>('all')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const total = data.total.count
  if (total === 0) {
    return (
      <Panel title={words.title} lead={words.text}>
        <p>{words.empty}</p>
        <p>
          <LinkButton href={paths.productPhotos(merchantId)}>{words.add}</LinkButton>
        </p>
      </Panel>
    )
  }
  const some = which === 'some'
  const nothing = some && chosen.length === 0
  const preview = nothing ? null : printPath(merchantId, 'labels', format, some ? chosen : null)
  return (
    <Panel title={words.title} lead={words.text}>
      <FormatField name="labels-format" paper="labels" value={format} onChange={setFormat} />
      <RadioGroup<'all' | 'some'>
        label={words.which}
        name="labels-which"
        value={which}
        onChange={setWhich}
        inline
        choices={[
          { value: 'all', name: words.all, detail: words.allDetail(total) },
          { value: 'some', name: words.some, detail: words.someDetail(chosen.length) },
        ]}
      />
      {some && <LabelPicker merchantId={merchantId} chosen={chosen} onChange={setChosen} />}
      {some && !nothing && preview === null && <p className={css.detail}>{words.tooMany}</p>}
      <PaperActs
        title={words.title}
        file={`${words.file}-${format}.pdf`}
        preview={preview}
        path={nothing ? null : some ? labelsPath(merchantId) : preview}
        {...(some && { body: { format, productIds: chosen } })}
      />
    </Panel>
  )
}
