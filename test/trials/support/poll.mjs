import { setTimeout as sleep } from 'node:timers/promises'

/** Asks every 25 ms until the answer is as expected, for at most `seconds`; returns the last answer. */
export const poll = async (ask, isExpected, seconds = 10) => {
  const end = performance.now() + seconds * 1000
  for (;;) {
    const answer = await ask()
    if (isExpected(answer) || performance.now() > end) return answer
    await sleep(25)
  }
}
