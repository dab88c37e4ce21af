import { useState } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choice-fields.tsx'
import { Dialog } from '#ui/dialog.tsx'
import css from './grid.module.css'

type Props = { count: number; onClose: () => void; onApply: (maker: boolean) => unknown }

/** “I am the maker”, said of many at once; what it changes and what it leaves is told before. */
export const BulkMaker = ({ count, onClose, onApply }: Props) => {
  const { t } = useI18n()
  const words = t.proGrid.bulk
  const [maker, setMaker] = useState(true)
  return (
    <Dialog
      open
      title={words.makerTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t.form.cancel}</Button>
          <Button variant="primary" onClick={() => onApply(maker)}>
            {words.apply(count)}
          </Button>
        </>
      }
    >
      <div className={css.dialog}>
        <RadioGroup
          name="maker"
          label={words.makerQuestion}
          value={maker ? 'mine' : 'not'}
          onChange={(choice) => setMaker(choice === 'mine')}
          choices={[
            { value: 'mine', name: words.maker.mine, detail: t.proProducts.form.makerHint },
            { value: 'not', name: words.maker.not, detail: words.maker.notDetail },
          ]}
        />
        <p>{words.makerRest}</p>
      </div>
    </Dialog>
  )
}
