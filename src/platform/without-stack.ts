/** An error whose stack is its sentence, for Payload's commands, which print the stack. */
export const withoutStack = (sentence: string, cause?: unknown): Error =>
  Object.assign(new Error(sentence, { cause }), { stack: sentence })
