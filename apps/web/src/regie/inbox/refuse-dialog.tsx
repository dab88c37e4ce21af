import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { reviewReasonsQuery } from '#api/regie.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { TextArea } from '#ui/text-field.tsx'

type Props = {
  subject: 'merchant' | 'product'
  busy: boolean
  onClose: () => void
  onRefuse: (reasonCode: string, reason: string) => Promise<void>
}

/** The reason, chosen, and its words, which can be made more precise: the merchant reads them. */
export const RefuseDialog = ({ subject, busy, onClose, onRefuse }: Props) => {
  const { t } = useI18n()
  const { data } = useSuspenseQuery(reviewReasonsQuery())
  const [code, setCode] = useState('')
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const words = t.regie.decision
  const reasons = data.items.filter((one) => one.subject === subject || one.subject === 'both')

  const refuse = () => {
    setTried(true)
    if (code) void onRefuse(code, text.trim())
  }
  return (
    <Dialog
      open
      keepOpenOutside
      title={words.refuseTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t.form.cancel}</Button>
          <Button variant="primary" aria-busy={busy} disabled={busy} onClick={refuse}>
            {words.refuseNow}
          </Button>
        </>
      }
    >
      <SelectField
        label={words.reason}
        name="reasonCode"
        value={code}
        placeholder={words.chooseReason}
        error={tried && !code ? words.reasonNeeded : undefined}
        choices={reasons.map((one) => [one.code, one.title])}
        onChange={(chosen) => {
          setCode(chosen)
          setText(reasons.find((one) => one.code === chosen)?.text ?? '')
        }}
      />
      <TextArea
        label={words.text}
        hint={words.textHint}
        name="reason"
        rows={5}
        maxLength={2000}
        value={text}
        onChange={setText}
      />
    </Dialog>
  )
}
