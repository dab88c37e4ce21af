import { stopWithCaller } from './caller.ts'
import { stopAll } from './command.ts'
import { onProjectNode } from './node-version.ts'
import { buildSite } from './site.ts'

await onProjectNode(async () => {
  stopWithCaller()
  const stop = () => void stopAll().then(() => process.exit(0))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop)

  console.log('Site: checking whether it is built')
  const { built, ok, output } = await buildSite()
  if (!ok) {
    console.error(output)
    console.error('error: The site does not build. Read the output above.')
    process.exit(1)
  }
  if (built) console.log('Site: built')

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, stop)
  await import('#api/server.ts')
})
