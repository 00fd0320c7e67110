import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { Limit } from '../delivery'
import { ApiError } from '../model/problems'

interface Window {
  count: number
  began: number
}

const minute = 60_000

type IncrementCallback = (error: Error | null, result?: { current: number; ttl: number }) => void

/**
 * Counts the requests of each address in its current minute. A count can be undone, which the library's store cannot
 * do.
 */
const countAddresses = () => {
  const windows = new LRUCache<string, Window>({ max: 50_000 })
  const count = (key: string): { current: number; ttl: number } => {
    const now = Date.now()
    const last = windows.get(key)
    const window = last && last.began + minute > now ? last : { count: 0, began: now }
    window.count += 1
    windows.set(key, window)
    return { current: window.count, ttl: window.began + minute - now }
  }
  class Store {
    incr(key: string, callback: IncrementCallback) {
      callback(null, count(key))
    }
    child() {
      return this
    }
  }
  const takeBack = (key: string) => {
    const window = windows.get(key)
    if (window && window.count > 0) window.count -= 1
  }
  return { Store, takeBack, count }
}

/** An IPv6 /64 network counts as one address. */
export const networkOf = (address: string): string =>
  address.includes(':') && !address.includes('.')
    ? (new URL(`http://[${address.split('%')[0] ?? ''}]`).hostname.slice(1, -1).split('::')[0] ?? '')
        .split(':')
        .slice(0, 4)
        .join(':')
    : address

/** Limits logins, or wrong keys, per minute and address. Returns the seconds to wait, or null. */
export const limitLogins = (perMinute: number | null): ((address: string) => number | null) => {
  if (perMinute === null) return () => null
  const { count } = countAddresses()
  return (address) => {
    const { current, ttl } = count(networkOf(address))
    return current > perMinute ? Math.ceil(ttl / 1000) : null
  }
}

/** Limits readers of /v1 to `perMinute` requests per address (an IPv6 /64 network counts as one). */
export const limitAddresses = async (app: FastifyInstance, perMinute: number): Promise<Limit> => {
  const { Store, takeBack } = countAddresses()
  await app.register(rateLimit, { global: false, store: Store, max: perMinute, timeWindow: minute })
  const measure = app.createRateLimit()
  return async (request, reply) => {
    const measured = await measure(request)
    if (measured.isAllowed) return () => undefined
    const { key, max, remaining, ttlInSeconds, isExceeded } = measured
    const counts = { 'ratelimit-limit': max, 'ratelimit-remaining': remaining, 'ratelimit-reset': ttlInSeconds }
    // also on the raw response: a cached response bypasses the framework
    for (const [name, value] of Object.entries(counts)) reply.raw.setHeader(name, value)
    if (isExceeded) {
      reply.raw.setHeader('retry-after', ttlInSeconds)
      throw new ApiError(
        'too_many_requests',
        `At most ${max} requests a minute are answered; come back in ${ttlInSeconds} s.`,
      )
    }
    return () => takeBack(key)
  }
}
