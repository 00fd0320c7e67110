/** Work that is done again and again. */
export interface Rounds {
  /** the next round comes soon */
  poke: () => void
  /** resolves when the round under way has ended, which `isStopping` asks to be soon */
  stop: () => Promise<void>
}

interface Work {
  /** milliseconds between two rounds */
  interval: number
  /** milliseconds: whoever pokes may do so within the transaction that makes the work */
  commitTakes: number
  round: (isStopping: () => boolean) => Promise<unknown>
  onError: (error: unknown) => void
}

/** Does a round every `interval`, and soon after it is poked; one that fails is no reason not to try the next. */
export const startRounds = ({ interval, commitTakes, round, onError }: Work): Rounds => {
  let stopped = false
  let poked = false
  let wake = () => {}
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, poked ? 0 : interval)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const run = async () => {
    while (!stopped) {
      poked = false
      try {
        await round(() => stopped)
      } catch (error) {
        onError(error)
      }
      if (!stopped) await pause()
    }
  }
  const running = run()
  const look = () => {
    poked = true
    wake()
  }
  return {
    poke: () => void setTimeout(look, commitTakes).unref(),
    stop: async () => {
      stopped = true
      wake()
      await running
    },
  }
}
