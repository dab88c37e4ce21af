import { History, MapPin, Search, Store, Tags, type LucideIcon } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import { matchingParts } from '#lib/matching-parts.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Icon } from '#ui/icon.tsx'
import { Picture } from '#ui/picture.tsx'
import type { Choice, ChoiceGroup, ChoiceKind } from './choices.ts'
import layout from '#styles/layout.module.css'
import css from './suggestion-group.module.css'

const icons: Record<ChoiceKind, LucideIcon> = {
  recent: History,
  query: Search,
  search: Search,
  category: Tags,
  product: Search,
  merchant: Store,
  commune: MapPin,
}

type Props = {
  group: ChoiceGroup
  listId: string
  typed: string
  activeId: string | undefined
  onChoose: (choice: Choice) => void
}

/** Each choice is a link of its own, for whoever points at it: the keyboard follows the same link. */
export const SuggestionGroup = ({ group, listId, typed, activeId, onChoose }: Props) => {
  const { id, label, choices } = group
  const labelId = `${listId}-${id}`
  /* oxlint-disable jsx-a11y/prefer-tag-over-role -- the elements of select take neither links nor pictures */
  return (
    <div role="group" className={css.group} {...(label && { 'aria-labelledby': labelId })}>
      {label && (
        <div id={labelId} role="presentation" className={css.label}>
          {label}
        </div>
      )}
      {choices.map((choice) => {
        const choiceId = `${listId}-${choice.id}`
        return (
          <Anchor
            key={choice.id}
            id={choiceId}
            role="option"
            aria-selected={choiceId === activeId}
            tabIndex={-1}
            className={classes(css.choice, id === 'recent' && css.removable)}
            href={choice.href}
            draggable={false}
            onClick={({ ctrlKey, metaKey, shiftKey }) => {
              // Opened elsewhere, it leaves this page as it is.
              if (!ctrlKey && !metaKey && !shiftKey) onChoose(choice)
            }}
          >
            <ChoiceFace choice={choice} typed={typed} />
          </Anchor>
        )
      })}
    </div>
  )
}

const ChoiceFace = ({ choice, typed }: { choice: Choice; typed: string }) => {
  const { t } = useI18n()
  const { kind, name, detail, picture } = choice
  return (
    <>
      <span className={css.sign}>
        {picture ? (
          <Picture image={picture} alt="" ratio={1} sizes="48px" className={css.picture} />
        ) : (
          <Icon as={icons[kind]} />
        )}
      </span>
      <span className={css.words}>
        {kind === 'search' ? (
          <span className={css.name}>
            {t.suggest.search} <b>{t.suggest.quoted(name)}</b>
          </span>
        ) : (
          <span className={css.name} lang="fr">
            {matchingParts(name, typed).map(({ text, matches }, place) =>
              matches ? <b key={place}>{text}</b> : <span key={place}>{text}</span>,
            )}
          </span>
        )}
        {detail && (
          <span className={css.detail}>
            <span className={layout.hidden}>, </span>
            {detail}
          </span>
        )}
      </span>
    </>
  )
}
