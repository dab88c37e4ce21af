import { printFormats, type PrintFormat } from '@dansmazone/contract/picture'
import type { Paper } from '#api/print.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { RadioGroup } from '#ui/choice-fields.tsx'

type Props = {
  name: string
  paper: Paper
  value: PrintFormat
  onChange: (format: PrintFormat) => void
}

export const FormatField = ({ name, paper, value, onChange }: Props) => {
  const words = useI18n().t.proPrint
  return (
    <RadioGroup<PrintFormat>
      label={words.format}
      name={name}
      value={value}
      onChange={onChange}
      inline
      choices={printFormats.map((format) => ({
        value: format,
        name: words.formats[format],
        detail: words[paper].details[format],
      }))}
    />
  )
}
