import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { LoginThrottle } from '../platform/runtime'
import { networkOf } from './limits'

const tenMinutes = 600
/**
 * Failures after which one place is locked out of an account, and after which an account's responses slow down for
 * every place.
 */
const most = { atOnePlace: 10, everywhere: 20 } as const
/** Milliseconds of the longest delay, and how many attempts may wait for one account at once. */
const slowest = 5000
const mostWaiting = 50
/** E-mails a day that other people may cause to one address. */
const emailsPerDay = 10

const isFull = (rejection: unknown): boolean => {
  if (rejection instanceof RateLimiterRes) return true
  throw rejection
}

const pauseAfter = (failures: number): number =>
  failures <= most.everywhere ? 0 : Math.min(250 * 2 ** (failures - most.everywhere - 1), slowest)

/**
 * Counts attempts at passwords and codes before they are checked; successful ones are uncounted. Counts live in this
 * process, for ten minutes.
 */
export const countGuesses = (): LoginThrottle => {
  const places = new RateLimiterMemory({
    points: most.atOnePlace,
    duration: tenMinutes,
    blockDuration: tenMinutes,
  })
  const accounts = new RateLimiterMemory({ points: most.everywhere, duration: tenMinutes })
  const emails = new RateLimiterMemory({ points: emailsPerDay, duration: 86_400 })
  const waiting = new Map<string, number>()
  const keyOf = ({ place, account }: { place: string; account: string }) => `${networkOf(place)} ${account}`
  const wait = async (account: string, milliseconds: number) => {
    const before = waiting.get(account) ?? 0
    if (before >= mostWaiting) return false
    waiting.set(account, before + 1)
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    const left = (waiting.get(account) ?? 1) - 1
    if (left > 0) waiting.set(account, left)
    else waiting.delete(account)
    return true
  }
  return {
    take: async (guess) => {
      const rests = await places.consume(keyOf(guess)).then(() => false, isFull)
      if (guess.isKnown) return rests ? 'rests' : 'open'
      const { consumedPoints } = await accounts.penalty(guess.account)
      const pause = pauseAfter(consumedPoints)
      if (pause > 0 && !(await wait(guess.account, pause))) return 'full'
      if (rests) return 'rests'
      return consumedPoints > most.everywhere ? 'slow' : 'open'
    },
    succeeded: async (guess) => {
      await places.delete(keyOf(guess))
      if (!guess.isKnown) await accounts.reward(guess.account)
    },
    maySendEmail: (address) =>
      emails.consume(address).then(
        () => true,
        (rejection: unknown) => !isFull(rejection),
      ),
  }
}

/** Counts nothing. */
export const countNothing: LoginThrottle = {
  take: async () => 'open',
  succeeded: async () => undefined,
  maySendEmail: async () => true,
}
