import type { ReactNode } from 'react'
import { Checkbox } from '#ui/field.tsx'
import { isOffered, type Counts } from './facets.ts'
import { FoldedGroup } from './filter-group.tsx'
import { FoundCount } from './found-count.tsx'
import type { ListState } from './use-list.ts'

export type Choice = {
  /** As the API and its counts know it. */
  code: string
  /** As the address says it. */
  word: string
  name: ReactNode
}

type Props = {
  title: string
  name: string
  choices: Choice[]
  chosen: readonly string[]
  /** Folded, unless something was chosen when the page opened. */
  open: boolean
  counts: Counts
  exact: boolean
  onChange: () => void
}

/** What may be ticked, with how much each would find; nothing at all when nothing would. */
export const Choices = ({ title, name, choices, chosen, open, counts, exact, onChange }: Props) => {
  const offered = choices.filter(({ code }) => isOffered(counts, code, chosen.includes(code)))
  if (offered.length === 0) return null
  return (
    <FoldedGroup title={title} open={open}>
      {offered.map((choice) => (
        <Checkbox
          key={choice.code}
          name={name}
          value={choice.word}
          label={choice.name}
          checked={chosen.includes(choice.code)}
          onChange={onChange}
          {...(counts && {
            count: <FoundCount count={counts.get(choice.code) ?? 0} exact={exact} estimated />,
          })}
        />
      ))}
    </FoldedGroup>
  )
}

const communesAtMost = 15

/** The communes where most is found, and those already chosen. */
export const communeChoices = ({ filters, names, list }: ListState): Choice[] => {
  const found = (list.facets?.commune ?? []).slice(0, communesAtMost)
  const chosen = filters.communes
    .filter((insee) => found.every(({ value }) => value !== insee))
    .map((insee) => ({ value: insee, name: names.communes.get(insee)?.name ?? insee }))
  return [...chosen, ...found].map(({ value, name }) => ({ code: value, word: value, name }))
}
