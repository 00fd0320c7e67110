/** Asks every 20 ms until the answer is as expected, for at most `milliseconds`; returns the last answer. */
export const poll = async <Answer>(
  milliseconds: number,
  ask: () => Answer | Promise<Answer>,
  isExpected: (answer: Answer) => boolean,
): Promise<Answer> => {
  const end = Date.now() + milliseconds
  for (;;) {
    const answer = await ask()
    if (isExpected(answer) || Date.now() > end) return answer
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Waits until something is so; throws if it is not within `seconds`. */
export const waitUntil = async (what: string, isSo: () => boolean | Promise<boolean>, seconds = 30): Promise<void> => {
  if (!(await poll(seconds * 1000, isSo, Boolean))) throw new Error(`Not within ${seconds} seconds: ${what}.`)
}
