import type { ProductTemplates } from '@dansmazone/contract/product-help'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { categoryGuessQuery, productTemplatesQuery } from '#api/pro-products.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { plainText } from '#lib/plain-text.ts'
import { useSettled } from '#lib/settled.ts'
import { RadioGroup } from '#ui/choice-fields.tsx'
import { Combobox } from '#ui/combobox.tsx'
import { TextButton } from '#ui/text-button.tsx'
import css from './product.module.css'

type Props = {
  /** What the guess is made from. */
  productName: string
  value: string | null
  error?: string | undefined
  onChange: (slug: string) => void
}

type Category = ProductTemplates['categories'][number]

const shortestName = 3
const choicesShown = 8
/** From here on the likeliest is taken by itself, and stays easy to change. */
const sure = 0.35

/** Where the product belongs: guessed from its name, else found by typing. */
export const CategoryField = ({ productName, value, error, onChange }: Props) => {
  const { t } = useI18n()
  const words = t.proProducts.form
  const [searching, setSearching] = useState(false)
  const { data: help } = useQuery(productTemplatesQuery())
  const asked = useSettled(productName.trim().slice(0, 200))
  const { data: guess } = useQuery({
    ...categoryGuessQuery(asked),
    enabled: asked.length >= shortestName,
    placeholderData: keepPreviousData,
  })
  const guesses = asked.length >= shortestName ? (guess?.items ?? []) : []
  const [best] = guesses
  // The guess comes from the network, some time after the name was typed.
  useEffect(() => {
    if (value === null && best && best.confidence >= sure) onChange(best.slug)
  }, [value, best, onChange])

  const all = help?.categories ?? []
  const current = all.find(({ slug }) => slug === value)
  const others = guesses.filter(({ slug }) => slug !== value)
  const choices = [...(current ? [current] : []), ...others].slice(0, 3)
  const open =
    searching || (choices.length === 0 && (asked.length >= shortestName || value !== null))
  return (
    <div className={css.stack}>
      <RadioGroup
        name="category"
        label={words.category}
        hint={choices.length === 0 ? words.categoryLoading : words.categoryHint}
        error={error}
        inline
        value={value}
        onChange={onChange}
        choices={choices.map(({ slug, name, rubric }) => ({
          value: slug,
          name,
          detail: rubric.name,
        }))}
      />
      {open ? (
        <CategorySearch
          all={all}
          onChoose={(slug) => {
            setSearching(false)
            onChange(slug)
          }}
        />
      ) : (
        <p>
          <TextButton onClick={() => setSearching(true)}>{words.categoryOther}</TextButton>
        </p>
      )}
    </div>
  )
}

const CategorySearch = ({
  all,
  onChoose,
}: {
  all: Category[]
  onChoose: (slug: string) => void
}) => {
  const { t } = useI18n()
  const words = t.proProducts.form
  const [text, setText] = useState('')
  const asked = plainText(text)
  const found = all
    .map((category) => ({ category, at: plainText(category.name).indexOf(asked) }))
    .filter(({ category, at }) => at >= 0 || plainText(category.rubric.name).includes(asked))
    .toSorted((one, other) => (one.at < 0 ? 99 : one.at) - (other.at < 0 ? 99 : other.at))
  return (
    <Combobox
      label={words.categorySearch}
      text={text}
      onText={setText}
      choices={
        asked === ''
          ? null
          : found.slice(0, choicesShown).map(({ category: { slug, name, rubric } }) => ({
              id: slug,
              name,
              detail: rubric.name,
            }))
      }
      onChoose={({ id }) => onChoose(id)}
      emptyText={words.categoryNone}
      countText={words.categoryFound}
    />
  )
}
