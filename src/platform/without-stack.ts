/** An error whose stack is its sentence, for Payload's commands, which print the stack. */
export const withoutStack = (error: unknown): Error => {
  const sentence = error instanceof Error ? error.message : String(error)
  return Object.assign(new Error(sentence, { cause: error }), { stack: sentence })
}
