import { useEffect, useState } from 'react'

/** What is typed, once one pauses: each letter is not worth a question. */
export const useSettled = (text: string, pauseMs = 250): string => {
  const [settled, setSettled] = useState(text)
  // A pause is time passing, which is outside React.
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs)
    return () => clearTimeout(timer)
  }, [text, pauseMs])
  return settled
}
