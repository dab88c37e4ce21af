import { SignInForm } from '#frame/identity/sign-in-form.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Card } from './card.tsx'
import { useEntry } from './use-entry.ts'

export const Component = () => {
  const { t } = useI18n()
  const { next, invited, enter } = useEntry()
  return (
    <Card
      title={t.signIn.title}
      after={
        <>
          {t.signIn.noAccount} <Anchor href={paths.signUp(next)}>{t.signIn.signUp}</Anchor>
        </>
      }
    >
      <SignInForm email={invited} next={next} onSignedIn={enter} />
    </Card>
  )
}
