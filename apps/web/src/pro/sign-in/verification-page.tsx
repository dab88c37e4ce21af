import { verify } from '#api/me.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { EntryByToken } from './entry-by-token.tsx'

export const Component = () => {
  const { verify: words } = useI18n().t.signIn
  return (
    <EntryByToken
      title={words.title}
      text={words.confirmText}
      confirm={words.confirm}
      follow={verify}
    />
  )
}
