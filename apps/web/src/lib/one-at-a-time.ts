/** Runs what a button does, and not again while it lasts: a second press on the way is the same wish. */
export const oneAtATime = (tell: (running: boolean) => void): ((act: () => unknown) => void) => {
  let running = false
  const ended = () => {
    running = false
    tell(false)
  }
  return (act) => {
    if (running) return
    const answer = act()
    if (!(answer instanceof Promise)) return
    running = true
    tell(true)
    void answer.finally(ended)
  }
}
