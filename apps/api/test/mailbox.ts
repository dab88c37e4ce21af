import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A real mail server, which writes what it is given into a folder, one file a mail, for whoever reads it there. */
export async function startMailbox(folder: string) {
  await mkdir(folder, { recursive: true })
  let received = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, { envelope }, done) => {
      void (async () => {
        const { subject, text, html } = await simpleParser(stream)
        received += 1
        const to = envelope.rcptTo.map(({ address }) => address)
        const file = join(folder, `${String(received).padStart(6, '0')}.json`)
        await writeFile(file, JSON.stringify({ to, subject, text, html }))
        done()
      })()
    },
  })
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
