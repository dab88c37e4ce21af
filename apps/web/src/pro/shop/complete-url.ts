/** What people type of an address, as an address: `www.exemple.fr` is one. */
export const completeUrl = (text: string): string => {
  const typed = text.trim()
  if (typed === '' || /^[a-z]+:\/\//i.test(typed)) return typed
  return /^[^\s/@]+\.[a-z]{2,}(\/|$)/i.test(typed) ? `https://${typed}` : typed
}
