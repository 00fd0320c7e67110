/** Reads every 20 ms until the result is as expected, for at most `milliseconds`; returns the last result. */
export const poll = async <Result>(
  milliseconds: number,
  read: () => Result | Promise<Result>,
  isExpected: (result: Result) => boolean,
): Promise<Result> => {
  const end = Date.now() + milliseconds
  for (;;) {
    const result = await read()
    if (isExpected(result) || Date.now() > end) return result
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Waits until something is so; throws if it is not within `seconds`. */
export const waitUntil = async (what: string, isSo: () => boolean | Promise<boolean>, seconds = 30): Promise<void> => {
  if (!(await poll(seconds * 1000, isSo, Boolean))) throw new Error(`Not within ${seconds} seconds: ${what}.`)
}
