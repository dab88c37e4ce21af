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

/** One after the other: the time of all but the slowest twentieth, in milliseconds. */
export async function aloneP95Ms(url: string, seconds: number): Promise<number> {
  const work = async () => {
    const answer = await fetch(url)
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  }
  const { times } = await timesOf(work, { seconds, connections: 1 })
  return percentile(times, 0.95)
}

/** Runs one piece of work again and again, as many at once as there are connections. */
export async function workRate(work: () => Promise<unknown>, load: Load): Promise<Rate> {
  const { times, elapsedSeconds } = await timesOf(work, load)
  return { perSecond: times.length / elapsedSeconds, p99Ms: percentile(times, 0.99) }
}

async function timesOf(work: () => Promise<unknown>, { seconds, connections }: Load) {
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
  return { times, elapsedSeconds: (performance.now() - started) / 1000 }
}

const percentile = (times: number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? 0
