import {
  importPlans,
  remarkLevels,
  type Import,
  type ImportPlan,
  type RemarkLevel,
} from '@dansmazone/contract/import'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { saveBlob } from '#api/download.ts'
import { importRowsQuery, readAllRows, type RowFilter } from '#api/imports.ts'
import { useFailureText } from '#frame/failure-text.ts'
import { useAct } from '#frame/use-act.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Panel } from '#pro/components/panel.tsx'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { problemsCsv } from './problems-csv.ts'
import { RowCard } from './row-card.tsx'
import css from './imports.module.css'

type Choice = 'all' | RemarkLevel | ImportPlan

const isLevel = (choice: Choice): choice is RemarkLevel =>
  (remarkLevels as readonly string[]).includes(choice)

const filterOf = (choice: Choice): RowFilter => {
  if (choice === 'all') return {}
  return isLevel(choice) ? { level: choice } : { plan: choice }
}

/** What is worth seeing first: what undoing left, what is wrong, else all. */
const firstOf = ({ state, counts }: Import): Choice => {
  if (state === 'undone') return counts.left > 0 ? 'info' : 'all'
  return counts.errors > 0 ? 'error' : 'all'
}

/** Each product of the file: what would be done with it or was, and why. Problems first, where there are any. */
export const Rows = ({ merchantId, one }: { merchantId: string; one: Import }) => {
  const { t } = useI18n()
  const words = t.proImports.rows
  const failureText = useFailureText()
  const tell = useAct()
  const queryClient = useQueryClient()
  const { id, counts, state, finishedAt, undoneAt, reading } = one
  const [choice, setChoice] = useState<Choice>(firstOf(one))
  const [saving, setSaving] = useState(false)
  const moment = [state, finishedAt, undoneAt, JSON.stringify(reading?.columns)].join(' ')
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useInfiniteQuery(importRowsQuery(merchantId, id, filterOf(choice), moment))
  const rows = data?.pages.flatMap(({ items }) => items) ?? []
  const plans = state === 'done' ? t.proImports.donePlans : t.proImports.plans
  const choices: (readonly [Choice, string])[] = [
    ['all', words.all],
    ...(counts.errors > 0 ? [['error', words.errors] as const] : []),
    ...(counts.guesses > 0 ? [['guess', words.guesses] as const] : []),
    ...importPlans.filter((plan) => counts[plan] > 0).map((plan) => [plan, plans[plan]] as const),
  ]
  const save = async () => {
    setSaving(true)
    await tell(async () => {
      const [errors, guesses] = await Promise.all([
        readAllRows(queryClient, merchantId, id, { level: 'error' }),
        readAllRows(queryClient, merchantId, id, { level: 'guess' }),
      ])
      const all = new Map([...errors, ...guesses].map((row) => [row.position, row]))
      const inOrder = [...all.values()].toSorted((a, b) => a.position - b.position)
      const text = problemsCsv(inOrder, words.csv)
      saveBlob(new Blob([text], { type: 'text/csv;charset=utf-8' }), words.file)
    })
    setSaving(false)
  }
  return (
    <Panel
      title={words.title}
      actions={
        counts.errors + counts.guesses > 0 && (
          <Button icon={Download} disabled={saving} aria-busy={saving} onClick={() => void save()}>
            {saving ? words.downloading : words.download}
          </Button>
        )
      }
    >
      <div className={css.filter}>
        <SelectField
          label={words.filter}
          name="filter"
          value={choice}
          onChange={setChoice}
          choices={choices}
        />
      </div>
      {isPending && <output className={css.said}>{t.loading}</output>}
      {error && (
        <Notice
          tone="warning"
          live
          actions={<Button onClick={() => void refetch()}>{t.form.retry}</Button>}
        >
          {failureText(error)}
        </Notice>
      )}
      {data && rows.length === 0 && <p>{words.none}</p>}
      {rows.length > 0 && (
        <ul className={css.products}>
          {rows.map((row) => (
            <RowCard key={row.position} merchantId={merchantId} row={row} state={state} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <p>
          <Button
            disabled={isFetchingNextPage}
            aria-busy={isFetchingNextPage}
            onClick={() => void fetchNextPage()}
          >
            {words.more}
          </Button>
        </p>
      )}
    </Panel>
  )
}
