import { frenchSpaces } from '@dansmazone/contract/french-text'
import { escapeHtml } from '#lib/escape-html.ts'
import type { Letter, MailLanguage } from './letter.ts'

export type Mail = { subject: string; html: string; text: string }

const words = {
  fr: {
    home: 'DansMaZone, les commerces d’ici',
    why: 'Ce message vous est envoyé parce que cette adresse a servi sur',
    orCopy: 'Si le bouton ne marche pas, copiez cette adresse\u00a0:',
  },
  en: {
    home: 'DansMaZone, the shops around you',
    why: 'You are sent this because this address was used on',
    orCopy: 'If the button does not work, copy this address:',
  },
}

const ink = '#241f1a'
const soft = '#5f564b'
const font = 'font-family:Arial,Helvetica,sans-serif'

/** A letter as HTML and as text. No table, no picture, nothing from elsewhere; every value is escaped. */
export function layOut(letter: Letter, language: MailLanguage, publicUrl: string): Mail {
  return {
    subject: oneLine(letter.subject),
    html: toHtml(language === 'fr' ? inFrench(letter) : letter, language, publicUrl),
    text: toText(letter, language, publicUrl),
  }
}

/** A line break in a subject would begin another header. */
const oneLine = (text: string) => text.replace(/[^\S\u00a0]+/g, ' ').trim()

/** Narrow spaces are missing in the letters of some mailboxes. */
const unbroken = (text: string) => frenchSpaces(text).replaceAll('\u202f', '\u00a0')

/** No line of a mailbox begins with a colon or a closing quotation mark. */
const inFrench = ({ subject, preview, paragraphs, facts, action, after }: Letter): Letter => ({
  subject: unbroken(subject),
  preview: unbroken(preview),
  paragraphs: paragraphs.map(unbroken),
  ...(facts && { facts: facts.map(([what, value]) => [unbroken(what), unbroken(value)]) }),
  ...(action && { action: { ...action, label: unbroken(action.label) } }),
  ...(after && { after: after.map(unbroken) }),
})

function toHtml(letter: Letter, language: MailLanguage, publicUrl: string): string {
  const { home, why, orCopy } = words[language]
  const paragraph = (text: string) =>
    `<p style="margin:0 0 16px;font-size:16px;line-height:1.5;overflow-wrap:anywhere">${escapeHtml(text).replaceAll('\n', '<br>')}</p>`
  const facts = (letter.facts ?? [])
    .map(
      ([what, value]) =>
        `<dt style="margin:0;font-size:14px;color:${soft}">${escapeHtml(what)}</dt><dd style="margin:0 0 8px;font-size:16px;font-weight:bold;overflow-wrap:anywhere">${escapeHtml(value)}</dd>`,
    )
    .join('')
  return `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(oneLine(letter.subject))}</title>
</head>
<body style="margin:0;padding:0;background:#f4eee4;color:${ink};${font}">
<div style="display:none;max-height:0;overflow:hidden" aria-hidden="true">${escapeHtml(letter.preview)}</div>
<div role="article" aria-label="${escapeHtml(oneLine(letter.subject))}" style="max-width:560px;margin:0 auto;padding:24px 16px">
<p style="margin:0 0 16px;font-size:18px;font-weight:bold"><a href="${escapeHtml(publicUrl)}" style="color:#a9432c;text-decoration:none">${escapeHtml(home)}</a></p>
<div style="background:#ffffff;border:1px solid #e3d9ca;border-radius:12px;padding:24px">
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3;color:${ink}">${escapeHtml(letter.subject)}</h1>
${letter.paragraphs.map(paragraph).join('\n')}
${facts && `<dl style="margin:0 0 16px">${facts}</dl>`}
${letter.action ? button(letter.action, orCopy) : ''}
${(letter.after ?? []).map(paragraph).join('\n')}
</div>
<p style="margin:16px 0 0;font-size:14px;line-height:1.5;color:${soft}">${escapeHtml(why)} <a href="${escapeHtml(publicUrl)}" style="color:#2b5a80">${escapeHtml(new URL(publicUrl).host)}</a>.</p>
</div>
</body>
</html>
`
}

const button = ({ label, url }: { label: string; url: string }, orCopy: string) =>
  `<p style="margin:0 0 16px"><a href="${escapeHtml(url)}" style="display:inline-block;background:#a9432c;color:#ffffff;font-size:16px;font-weight:bold;text-decoration:none;border-radius:8px;padding:12px 20px">${escapeHtml(label)}</a></p>
<p style="margin:0 0 16px;font-size:14px;line-height:1.5;color:${soft}">${escapeHtml(orCopy)}<br><a href="${escapeHtml(url)}" style="color:#2b5a80;overflow-wrap:anywhere">${escapeHtml(url)}</a></p>`

function toText(letter: Letter, language: MailLanguage, publicUrl: string): string {
  const { home, why } = words[language]
  const colon = language === 'fr' ? ' :' : ':'
  const parts = [
    home,
    oneLine(letter.subject),
    ...letter.paragraphs,
    (letter.facts ?? []).map(([what, value]) => `${what}${colon} ${value}`).join('\n'),
    letter.action ? `${letter.action.label}${colon}\n${letter.action.url}` : '',
    ...(letter.after ?? []),
    `${why} ${publicUrl}`,
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}
