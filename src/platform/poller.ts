/** Work that is done again and again. */
export interface Poller {
  /** the next round comes soon */
  pollSoon: () => void
  /** resolves when the round under way has ended, which `isStopping` asks to be soon */
  stop: () => Promise<void>
}

interface PollerOptions {
  /** milliseconds between two rounds */
  interval: number
  /** milliseconds: whoever pokes may do so within the transaction that makes the work */
  commitDelay: number
  poll: (isStopping: () => boolean) => Promise<unknown>
  onError: (error: unknown) => void
}

/** Does a round every `interval`, and soon after it is poked; one that fails is no reason not to try the next. */
export const startPoller = ({ interval, commitDelay, poll, onError }: PollerOptions): Poller => {
  let isStopped = false
  let isPollRequested = false
  let wake = () => {}
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, isPollRequested ? 0 : interval)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const run = async () => {
    while (!isStopped) {
      isPollRequested = false
      try {
        await poll(() => isStopped)
      } catch (error) {
        onError(error)
      }
      if (!isStopped) await pause()
    }
  }
  const running = run()
  const pollNow = () => {
    isPollRequested = true
    wake()
  }
  return {
    pollSoon: () => void setTimeout(pollNow, commitDelay).unref(),
    stop: async () => {
      isStopped = true
      wake()
      await running
    },
  }
}
