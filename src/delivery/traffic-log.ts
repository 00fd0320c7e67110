import type { IncomingMessage } from 'node:http'
import type { FastifyBaseLogger } from 'fastify'
import { pathOf } from '../platform/request-context'

interface SentResponse {
  request: IncomingMessage
  id: string
  status: number
  isHit: boolean
  /** milliseconds */
  elapsed: number
}

/** Summarises a minute of /v1 in one log line. */
export interface TrafficLog {
  record(response: SentResponse): void
  stop(): void
}

const minute = 60_000
const slow = 500

/**
 * Logs slow responses, one line of counts a minute, and every request at level debug. Errors are logged where they
 * occur.
 */
export const logTraffic = (log: FastifyBaseLogger): TrafficLog => {
  const isDebugging = log.level === 'debug' || log.level === 'trace'
  let hits = 0
  let statuses: Record<string, number> = {}
  const report = () => {
    const responses = Object.values(statuses).reduce((sum, count) => sum + count, 0)
    if (responses > 0) log.info({ answers: responses, hits, statuses }, 'delivery requests in the last minute')
    hits = 0
    statuses = {}
  }
  const timer = setInterval(report, minute).unref()
  return {
    record({ request, id, status, isHit, elapsed }) {
      if (isHit) hits += 1
      statuses[status] = (statuses[status] ?? 0) + 1
      if (elapsed <= slow && !isDebugging) return
      const line = {
        requestId: id,
        method: request.method,
        path: pathOf(request.url ?? ''),
        status,
        ms: Math.round(elapsed),
        isHit,
      }
      if (elapsed > slow) log.warn(line, 'slow response')
      else log.debug(line, 'request completed')
    },
    stop() {
      clearInterval(timer)
      report()
    },
  }
}
