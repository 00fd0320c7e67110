/** What a minute of /v1 was like: one line in the log instead of one a request. */
export interface Traffic {
  hit(): void
  answered(status: number): void
  stop(): void
}

interface Log {
  info(counts: object, message: string): void
}

const minute = 60_000

export const countTraffic = (log: Log): Traffic => {
  let hits = 0
  let statuses: Record<string, number> = {}
  const report = () => {
    const answers = Object.values(statuses).reduce((sum, count) => sum + count, 0)
    if (answers > 0) log.info({ answers, hits, ...statuses }, 'The public plane in the last minute')
    hits = 0
    statuses = {}
  }
  const timer = setInterval(report, minute).unref()
  return {
    hit() {
      hits += 1
    },
    answered(status) {
      statuses[status] = (statuses[status] ?? 0) + 1
    },
    stop() {
      clearInterval(timer)
      report()
    },
  }
}
