import { fileURLToPath } from 'node:url'
import type { PrintFormat } from '@dansmazone/contract/picture'
import PDFDocument from 'pdfkit'

export type Paper = PDFKit.PDFDocument

/** The light colours of the site's `tokens.css`; a test holds them together. */
export const inks = {
  chalk: '#fdfbf7',
  stone: '#f4eee4',
  line: '#e3d9ca',
  ink: '#241f1a',
  'ink-soft': '#5f564b',
  brick: '#a9432c',
  'brick-tint': '#f8e3da',
  garrigue: '#3a6238',
  'garrigue-tint': '#e2eddc',
} as const

/** Millimetres, upright, as ISO 216 has them. */
export const sizes: Record<PrintFormat, { width: number; height: number }> = {
  a4: { width: 210, height: 297 },
  a6: { width: 105, height: 148 },
}

/** PDF counts in points, people in millimetres. */
export const mm = (millimetres: number) => (millimetres * 72) / 25.4

const fontFile = (family: string, weight: number) =>
  fileURLToPath(
    import.meta.resolve(`@fontsource/${family}/files/${family}-latin-${weight}-normal.woff`),
  )

/** By what they are for: titles, what counts, the rest. */
export type Face = 'title' | 'strong' | 'text'
const faces: Record<Face, string> = {
  title: fontFile('bricolage-grotesque', 800),
  strong: fontFile('atkinson-hyperlegible-next', 700),
  text: fontFile('atkinson-hyperlegible-next', 400),
}

/** A document of pages of this format; the same content at the same time is the same file. */
export function openPaper(format: PrintFormat, title: string, at: Date): Paper {
  const { width, height } = sizes[format]
  const paper = new PDFDocument({
    size: [mm(width), mm(height)],
    margin: 0,
    autoFirstPage: false,
    lang: 'fr-FR',
    displayTitle: true,
    pdfVersion: '1.7',
    info: {
      Title: title,
      Creator: '#DansMaZone',
      Producer: '#DansMaZone',
      CreationDate: at,
      ModDate: at,
    },
  })
  for (const [name, file] of Object.entries(faces)) paper.registerFont(name, file)
  return paper
}
