import { Check, Share2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from './button.tsx'
import css from './share-button.module.css'

type Props = {
  title: string
  url: string
  words: { share: string; copied: string; failed: string }
}

/** Shares with what the device has for it; else copies the address, and says so. It needs scripts and hides without. */
export const ShareButton = ({ title, url, words }: Props) => {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  const share = async () => {
    if (navigator.share) {
      // Closing the device's sheet without sharing is not a failure.
      await navigator.share({ title, url }).catch(() => undefined)
      return
    }
    try {
      await navigator.clipboard.writeText(url)
      setState('copied')
    } catch {
      setState('failed')
    }
  }
  return (
    <div className={css.share}>
      <Button icon={state === 'copied' ? Check : Share2} onClick={() => void share()}>
        {words.share}
      </Button>
      <output className={css.said}>
        {state === 'copied' && words.copied}
        {state === 'failed' && words.failed}
      </output>
    </div>
  )
}
