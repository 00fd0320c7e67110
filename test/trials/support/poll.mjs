import { setTimeout as sleep } from 'node:timers/promises'

/** Reads every 25 ms until the result is as expected, for at most `seconds`; returns the last result. */
export const poll = async (read, isExpected, seconds = 10) => {
  const end = performance.now() + seconds * 1000
  for (;;) {
    const result = await read()
    if (isExpected(result) || performance.now() > end) return result
    await sleep(25)
  }
}
