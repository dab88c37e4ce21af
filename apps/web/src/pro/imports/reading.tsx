import type { Import, ImportColumn, ImportField, ImportReading } from '@dansmazone/contract/import'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { importQuery, mapImport } from '#api/imports.ts'
import { UnsavedGuard } from '#frame/unsaved-guard.tsx'
import { useAct } from '#frame/use-act.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Panel } from '#pro/components/panel.tsx'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { ColumnRow } from './column-row.tsx'
import css from './imports.module.css'

type Decimal = ',' | '.' | 'none'
const decimals: Decimal[] = [',', '.', 'none']

/** What the file was recognised as, its columns, and the way to say otherwise. */
export const Reading = ({ merchantId, one }: { merchantId: string; one: Import }) => {
  const { reading } = one
  return reading && <Read merchantId={merchantId} importId={one.id} reading={reading} />
}

type Props = { merchantId: string; importId: string; reading: ImportReading }

const Read = ({ merchantId, importId, reading }: Props) => {
  const { t } = useI18n()
  const words = t.proImports
  const tell = useAct()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [fields, setFields] = useState(() => reading.columns.map(({ field }) => field))
  const read: Decimal = reading.decimal ?? 'none'
  const [decimal, setDecimal] = useState(read)
  const dirty =
    decimal !== read || reading.columns.some(({ field }, index) => field !== fields[index])
  const doubtful = reading.columns.filter(isDoubtful).length
  const change = (index: number, field: ImportField | null) =>
    setFields((all) => all.map((each, place) => (place === index ? field : each)))
  const rows = (shown: (column: ImportColumn) => boolean) =>
    reading.columns.map(
      (column, place) =>
        shown(column) && (
          <ColumnRow
            key={column.index}
            column={column}
            doubtful={isDoubtful(column)}
            field={fields[place] ?? null}
            onChange={(field) => change(place, field)}
          />
        ),
    )
  const reset = () => {
    setFields(reading.columns.map(({ field }) => field))
    setDecimal(read)
  }
  const apply = async () => {
    setBusy(true)
    await tell(async () => {
      const answer = await mapImport(merchantId, importId, {
        columns: reading.columns.map(({ index }, place) => ({
          index,
          field: fields[place] ?? null,
        })),
        ...(decimal !== read && { decimal: decimal === 'none' ? null : decimal }),
      })
      queryClient.setQueryData(importQuery(merchantId, importId).queryKey, answer)
    })
    setBusy(false)
  }
  return (
    <Panel
      title={words.found.title(words.formats[reading.format])}
      lead={<Told reading={reading} />}
    >
      <UnsavedGuard when={dirty && !busy} />
      <details className={css.mapping} open={doubtful > 0}>
        <summary>{words.mapping.show}</summary>
        <p className={css.detail}>{words.mapping.lead}</p>
        <ul className={css.columns}>{rows(wasRead)}</ul>
        {reading.columns.some(wasLeft) && (
          <details>
            <summary>{words.mapping.left(reading.columns.filter(wasLeft).length)}</summary>
            <ul className={css.columns}>{rows(wasLeft)}</ul>
          </details>
        )}
        <div className={css.decimal}>
          <SelectField
            label={words.mapping.decimal}
            name="decimal"
            value={decimal}
            onChange={setDecimal}
            choices={decimals.map((sign) => [sign, words.mapping.decimals[sign]] as const)}
          />
        </div>
        {dirty && (
          <div className={css.acts}>
            <Button variant="primary" disabled={busy} aria-busy={busy} onClick={() => void apply()}>
              {words.mapping.apply}
            </Button>
            <Button variant="quiet" disabled={busy} onClick={reset}>
              {words.mapping.reset}
            </Button>
          </div>
        )}
      </details>
    </Panel>
  )
}

/** Guessed, and not surely: worth a look before anything is taken over. */
const isDoubtful = ({ by, confidence, field }: ImportColumn) =>
  by === 'content' && field !== null && confidence < 0.8

const wasRead = ({ field }: ImportColumn) => field !== null
const wasLeft = (column: ImportColumn) => !wasRead(column)

const Told = ({ reading }: { reading: ImportReading }) => {
  const words = useI18n().t.proImports.found
  const { columns, separator, sheet, headerLine, format } = reading
  const read = columns.filter(({ field }) => field !== null).length
  const sign = separator && words.signs[separator]
  return [
    words.columns(read, columns.length),
    sign && words.separator(sign),
    sheet && words.sheet(sheet),
    format === 'spreadsheet' &&
      (headerLine === 0 ? words.noHeader : headerLine > 1 && words.header(headerLine)),
  ]
    .filter(Boolean)
    .join(', ')
}
