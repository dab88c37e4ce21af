/** Enough to catch a slip of the finger: whether it exists, only a mail can tell. */
export const looksLikeEmail = (text: string): boolean =>
  /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text.trim())
