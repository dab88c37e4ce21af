import { useEffect, useState } from 'react'

/** A value once it has stayed the same for a while; `initial` until then. */
export const useSettled = <Value>(value: Value, initial: Value, restMs: number): Value => {
  const [settled, setSettled] = useState(initial)
  // Time passes outside React.
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), restMs)
    return () => clearTimeout(timer)
  }, [value, restMs])
  return settled
}
