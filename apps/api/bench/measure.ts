import autocannon from 'autocannon'

/** Requests or queries a second, and the 99th percentile of their time in milliseconds. */
export type Rate = { perSecond: number; p99Ms: number }

export type Load = { seconds: number; connections: number }

/** Asks an address again and again from a thread of its own; every answer must be the one expected. */
export async function requestRate(url: string, { seconds, connections }: Load): Promise<Rate> {
  const result = await autocannon({ url, connections, duration: seconds, workers: 1 })
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`)
  }
  return { perSecond: result.requests.average, p99Ms: result.latency.p99 }
}

/** Runs one piece of work again and again, as many at once as there are connections. */
export async function workRate(
  work: () => Promise<unknown>,
  { seconds, connections }: Load,
): Promise<Rate> {
  const times: number[] = []
  const started = performance.now()
  const end = started + seconds * 1000
  async function loop() {
    while (performance.now() < end) {
      const before = performance.now()
      await work()
      times.push(performance.now() - before)
    }
  }
  await Promise.all(Array.from({ length: connections }, loop))
  const elapsedSeconds = (performance.now() - started) / 1000
  times.sort((a, b) => a - b)
  return {
    perSecond: times.length / elapsedSeconds,
    p99Ms: times[Math.ceil(times.length * 0.99) - 1] ?? 0,
  }
}
