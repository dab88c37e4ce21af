import { followLink } from '#api/me.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { EntryByToken } from './entry-by-token.tsx'

export const Component = () => {
  const { link: words } = useI18n().t.signIn
  return (
    <EntryByToken
      title={words.title}
      text={words.text}
      confirm={words.confirm}
      follow={followLink}
    />
  )
}
