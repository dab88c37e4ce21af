import type { FastifyInstance } from 'fastify'
import type { Database } from '#db/client.ts'
import { escapeHtml } from '#lib/escape-html.ts'
import { isId } from '#lib/named-resource.ts'
import { notFound } from '#lib/problem-error.ts'

type Kept = {
  id: string
  to: string
  subject: string
  text: string
  html: string
  created_at: Date
}

const hidden = { schema: { hide: true } }
const columns = 'id, "to", subject, text, html, created_at'

/** The mails that no server took, for a developer: a list, then each as text and as it looks. */
export function outboxPages(app: FastifyInstance, db: Database) {
  app.get('/dev/outbox', hidden, async (_request, reply) => {
    const { rows } = await db.$client.query<Kept>(
      `SELECT ${columns} FROM outbox_mails ORDER BY created_at DESC LIMIT 100`,
    )
    const items = rows.map(
      ({ id, to, subject, created_at }) =>
        `<li><a href="/dev/outbox/${id}">${escapeHtml(subject)}</a> · ${escapeHtml(to)} · <time datetime="${created_at.toISOString()}">${created_at.toLocaleString('fr-FR', { timeZone: 'Europe/Paris' })}</time></li>`,
    )
    const list = items.length > 0 ? `<ul>${items.join('\n')}</ul>` : '<p>Aucun courriel.</p>'
    return reply.type('text/html; charset=utf-8').send(page('Courriels non envoyés', list))
  })

  app.get<{ Params: { id: string } }>('/dev/outbox/:id', hidden, async ({ params }, reply) => {
    const { id, to, subject, text } = await find(db, params.id)
    const body = `<p>À ${escapeHtml(to)} · <a href="/dev/outbox/${id}/html">tel qu’il s’affiche</a> · <a href="/dev/outbox">tous</a></p>
<pre style="white-space:pre-wrap;overflow-wrap:anywhere">${linked(escapeHtml(text))}</pre>`
    return reply.type('text/html; charset=utf-8').send(page(subject, body))
  })

  app.get<{ Params: { id: string } }>('/dev/outbox/:id/html', hidden, async ({ params }, reply) =>
    reply.type('text/html; charset=utf-8').send((await find(db, params.id)).html),
  )
}

async function find(db: Database, id: string): Promise<Kept> {
  if (!isId(id)) throw notFound()
  const { rows } = await db.$client.query<Kept>(
    `SELECT ${columns} FROM outbox_mails WHERE id = $1`,
    [id],
  )
  if (!rows[0]) throw notFound()
  return rows[0]
}

const linked = (escaped: string) =>
  escaped.replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`)

const page = (title: string, body: string) => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
</head>
<body style="max-width:70ch;margin:2rem auto;padding:0 1rem;font-family:system-ui,sans-serif;line-height:1.5">
<h1 style="font-size:1.25rem">${escapeHtml(title)}</h1>
${body}
</body>
</html>
`
