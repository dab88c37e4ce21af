import { stopWithCaller } from './caller.ts'
import { stopAll } from './command.ts'
import { onProjectNode } from './node-version.ts'
import { buildSite } from './site.ts'

await onProjectNode(async () => {
  stopWithCaller()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // The server, once loaded, listens too and has more to finish.
      if (process.listenerCount(signal) === 1) void stopAll().then(() => process.exit(0))
    })
  }

  console.log('Site: checking whether it is built')
  const { built, ok, output } = await buildSite()
  if (!ok) {
    console.error(output)
    console.error('error: The site does not build. Read the output above.')
    process.exit(1)
  }
  if (built) console.log('Site: built')

  await import('#api/server.ts')
})
