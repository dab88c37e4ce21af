import { createContext, use, useEffect, useState, type ReactNode } from 'react'

const NowContext = createContext<number | null>(null)

const minute = 60_000

/** The clock of the page: the server's instant until hydrated, then the device's, by the minute. */
export const NowProvider = ({ initial, children }: { initial: number; children: ReactNode }) => {
  const [now, setNow] = useState(initial)
  // Time is outside React: an effect is the only way to follow it.
  useEffect(() => {
    const follow = () => setNow(Date.now())
    follow()
    const timer = setInterval(follow, minute)
    return () => clearInterval(timer)
  }, [])
  return <NowContext value={now}>{children}</NowContext>
}

export const useNow = (): number => {
  const now = use(NowContext)
  if (now === null) throw new Error('useNow needs a NowProvider above it.')
  return now
}
