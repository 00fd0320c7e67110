/**
 * A step of a story that several tests tell: the first test that needs its result takes it, the others get the same
 * result. A test that asks for the steps it needs passes alone, too.
 */
export const once = <Result>(step: () => Promise<Result>): (() => Promise<Result>) => {
  let result: Promise<Result> | undefined
  return () => (result ??= step())
}
