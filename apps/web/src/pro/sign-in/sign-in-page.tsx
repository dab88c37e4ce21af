import { useQuery } from '@tanstack/react-query'
import { accountQuery } from '#api/me.ts'
import { SignInForm } from '#frame/identity/sign-in-form.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Notice } from '#ui/notice.tsx'
import { Card } from './card.tsx'
import { useEntry } from './use-entry.ts'

export const Component = () => {
  const { t } = useI18n()
  const { next, enter } = useEntry()
  const { data: account } = useQuery({ ...accountQuery(), retry: false })
  return (
    <Card
      title={t.signIn.title}
      after={
        <>
          {t.signIn.noAccount} <Anchor href={paths.signUp(next)}>{t.signIn.signUp}</Anchor>
        </>
      }
    >
      {account && (
        <Notice title={t.signIn.already(account.name)}>
          <p>
            <Anchor href={next ?? paths.pro()}>{t.signIn.goOn}</Anchor>
          </p>
        </Notice>
      )}
      <SignInForm next={next} onSignedIn={enter} />
    </Card>
  )
}
