import { compile } from 'html-to-text'
import { cleanText } from '#lib/clean-text.ts'

const toText = compile({
  wordwrap: false,
  preserveNewlines: false,
  limits: { maxInputLength: 100_000, maxDepth: 60 },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'script', format: 'skip' },
    { selector: 'style', format: 'skip' },
    { selector: 'iframe', format: 'skip' },
    { selector: 'ul', options: { itemPrefix: '- ', leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'ol', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'p', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
      selector,
      options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 1 },
    })),
  ],
})

const tag =
  /<\/?(p|br|div|span|ul|ol|li|b|i|u|em|strong|a|h[1-6]|img|table|tbody|thead|tr|td|th|script|style|iframe|font|hr|blockquote|section|article|svg|object|embed|meta|link|o:p|center|sub|sup|figure|button|form|input|html|body)(\s[^<>]*)?\/?>|<!--/i
const entity = /&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});/i

/** Text with line ends for paragraphs and lists, of what may be HTML; whether something was taken away. */
export function textOfHtml(text: string): { text: string; cleaned: boolean } {
  const marked = tag.test(text)
  if (!marked && !entity.test(text)) return { text: plainText(text), cleaned: false }
  // Line ends of a plain text with an entity in it are meant.
  const html = marked ? text.replace(/\\n/g, ' ') : text.replace(/\r?\n/g, '<br>')
  return { text: plainText(toText(html)), cleaned: marked }
}

/** Clean, without signs nobody sees nor halves of signs, no more than one empty line. */
export const plainText = (text: string) =>
  cleanText(
    text
      .replace(/[\ufeff\u200b]/g, '')
      .replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, ''),
  )
    .replace(/[ \t\u00a0]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')

/** The same on one line. */
export const oneLine = (text: string) => plainText(text).replace(/\s+/g, ' ').trim()

/** Cut at a word, so that it is no longer than it may be. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1)
  const space = cut.search(/\s\S*$/)
  return `${(space > length * 0.7 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, '').trimEnd()}…`
}
