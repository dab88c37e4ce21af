import { buffer } from 'node:stream/consumers'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a PDF says, page by page, and of itself. */
export async function readPdf(bytes: Uint8Array) {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await loading.promise
  const pages: { text: string; width: number; height: number }[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const { width, height } = page.getViewport({ scale: 1 })
    const text = items.map((item) => ('str' in item ? item.str : '')).join('\n')
    pages.push({ text, width: Math.round(width), height: Math.round(height) })
  }
  const { info } = await document.getMetadata()
  await loading.destroy()
  return { pages, info: info as Record<string, unknown> }
}

export const bytesOf = (paper: NodeJS.ReadableStream) =>
  buffer(paper as unknown as AsyncIterable<Buffer>)
