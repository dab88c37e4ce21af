import { useCallback } from 'react'
import { needOf } from '#api/identity.ts'
import { useToast, type Toast } from '#ui/toast.tsx'
import { useFailureText } from './failure-text.ts'

type Act = (act: () => Promise<unknown>, done?: Toast) => Promise<boolean>

/** Does what a button says, and tells what came of it at the edge of the screen. True when it went well. */
export const useAct = (): Act => {
  const toast = useToast()
  const failureText = useFailureText()
  return useCallback(
    async (act, done) => {
      try {
        await act()
        if (done) toast(done)
        return true
      } catch (error) {
        // Who would not sign in or prove who they are knows why it was not done.
        if (!needOf(error)) toast({ tone: 'failed', text: failureText(error) })
        return false
      }
    },
    [toast, failureText],
  )
}
