/** A task that runs repeatedly. */
export interface Poller {
  /** runs the next poll soon */
  pollSoon: () => void
  /** resolves when the current poll has ended; `isStopping` asks it to end early */
  stop: () => Promise<void>
}

interface PollerOptions {
  /** milliseconds between two polls */
  interval: number
  /** milliseconds: the caller of pollSoon may still be inside the transaction that creates the work */
  commitDelay: number
  poll: (isStopping: () => boolean) => Promise<unknown>
  onError: (error: unknown) => void
}

/** Polls every `interval`, and soon after pollSoon. A failed poll does not stop the next one. */
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
