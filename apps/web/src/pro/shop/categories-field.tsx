import type { CategoryTree } from '@dansmazone/contract/category'
import { useQuery } from '@tanstack/react-query'
import { ArrowUp, X } from 'lucide-react'
import { useState } from 'react'
import { categoryTreeQuery } from '#api/categories.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { plainText } from '#lib/plain-text.ts'
import { Combobox } from '#ui/combobox.tsx'
import { useFieldIds } from '#ui/field-scope.ts'
import { Icon } from '#ui/icon.tsx'
import parts from '#pro/components/parts.module.css'
import field from '#ui/field.module.css'
import css from './shop.module.css'

type Props = {
  value: string[]
  error?: string | undefined
  onChange: (slugs: string[]) => void
}

type Named = { slug: string; name: string; within: string }

const flat = ({ items }: CategoryTree): Named[] =>
  items.flatMap((rubric) => [
    { slug: rubric.slug, name: rubric.name, within: '' },
    ...rubric.children.map(({ slug, name }) => ({ slug, name, within: rubric.name })),
  ])

const most = 10
const choicesShown = 8

/** The rubrics a merchant is looked for in, the most telling first. */
export const CategoriesField = ({ value, error, onChange }: Props) => {
  const { t } = useI18n()
  const words = t.proShop.categories
  const fieldId = useFieldIds()
  const { data } = useQuery(categoryTreeQuery())
  const [text, setText] = useState('')
  const all = data ? flat(data) : []
  const nameOf = (slug: string) => all.find((each) => each.slug === slug)?.name ?? slug
  const asked = plainText(text)
  const found = all
    .filter(({ slug, name }) => plainText(name).includes(asked) && !value.includes(slug))
    .toSorted((a, b) => plainText(a.name).indexOf(asked) - plainText(b.name).indexOf(asked))
  const choices =
    asked && data
      ? found
          .slice(0, choicesShown)
          .map(({ slug, name, within }) => ({ id: slug, name, detail: within }))
      : null
  return (
    <fieldset id={fieldId('categories')} className={css.group} tabIndex={-1}>
      <legend className={field.label}>{words.label}</legend>
      <p className={parts.hint}>{words.hint}</p>
      {value.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <ol className={css.chosen}>
          {value.map((slug, index) => (
            <li key={slug} className={parts.item}>
              <span className={css.rank}>{index + 1}</span>
              <span className={parts.itemName}>{nameOf(slug)}</span>
              {index > 0 && (
                <button
                  type="button"
                  className={parts.iconButton}
                  aria-label={words.up(nameOf(slug))}
                  onClick={() => onChange(raised(value, index))}
                >
                  <Icon as={ArrowUp} />
                </button>
              )}
              <button
                type="button"
                className={parts.iconButton}
                aria-label={words.remove(nameOf(slug))}
                onClick={() => onChange(value.filter((other) => other !== slug))}
              >
                <Icon as={X} />
              </button>
            </li>
          ))}
        </ol>
      )}
      {value.length < most ? (
        <Combobox
          label={words.add}
          placeholder={words.placeholder}
          text={text}
          onText={setText}
          choices={choices}
          onChoose={({ id }) => {
            setText('')
            onChange([...value, id])
          }}
          emptyText={words.none}
          countText={words.found}
        />
      ) : (
        <p className={parts.hint}>{words.full}</p>
      )}
      {error && (
        <p className={field.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}

const raised = (slugs: string[], index: number): string[] => {
  const moved = slugs[index]
  const others = slugs.filter((_, at) => at !== index)
  return moved === undefined ? slugs : others.toSpliced(index - 1, 0, moved)
}
