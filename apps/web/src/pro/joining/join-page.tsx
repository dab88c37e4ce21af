import { useState } from 'react'
import { PrivateHead } from '#frame/private-skeleton.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import { BeginForm } from './begin-form.tsx'
import { SiretForm } from './siret-form.tsx'
import { SiretResult } from './siret-result.tsx'
import css from './joining.module.css'

/** `siret` null: begun without one. */
type Stage = { kind: 'asking' } | { kind: 'asked'; siret: string } | { kind: 'manual' }

/** A shop comes in by its SIRET, or by hand. */
export const Component = () => {
  const { t } = useI18n()
  const words = t.proJoining
  const [stage, setStage] = useState<Stage>({ kind: 'asking' })
  return (
    <div className={css.narrow}>
      <PrivateHead title={words.title} />
      <h1>{words.title}</h1>
      {stage.kind === 'asking' && (
        <>
          <p className={css.lead}>{words.intro}</p>
          <SiretForm
            onSiret={(siret) => setStage({ kind: 'asked', siret })}
            onNone={() => setStage({ kind: 'manual' })}
          />
        </>
      )}
      {stage.kind === 'asked' && (
        <SiretResult siret={stage.siret} onOther={() => setStage({ kind: 'asking' })} />
      )}
      {stage.kind === 'manual' && (
        <>
          <div className={css.stack}>
            <h2 className={css.subtitle}>{words.manual.title}</h2>
            <p>{words.manual.text}</p>
          </div>
          <BeginForm fields={{}} onBack={() => setStage({ kind: 'asking' })} />
        </>
      )}
    </div>
  )
}
