/** The beginning of a text, cut at the end of a sentence when there is one, else of a word, never longer than `most`. */
export const excerpt = (text: string, most: number): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const kept = line.slice(0, most)
  const sentence = Math.max(...['. ', '? ', '! ', '… '].map((end) => kept.lastIndexOf(end)))
  if (sentence >= most / 3) return kept.slice(0, sentence + 1)
  return `${kept.slice(0, kept.lastIndexOf(' ')).replace(/[\s,;:–—-]+$/, '')}…`
}
