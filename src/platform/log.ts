import { pino, type DestinationStream, type LogFn, type Logger } from 'pino'
import { isData } from './data'
import type { Environment } from './env'
import { describeError, formatError } from './log-errors'
import { requestContext } from './request-context'

/** One line of JSON each on standard output unless given, with the request that it was written for. */
export const openLog = (
  { logLevel }: Pick<Environment, 'logLevel'>,
  output: DestinationStream = pino.destination(1),
): Logger =>
  pino(
    {
      level: logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      mixin: () => ({ ...requestContext.getStore() }),
      // who looks for a fault by hand asks for all of it
      ...(logLevel === 'debug' || logLevel === 'trace'
        ? {}
        : { serializers: { err: describeError }, hooks: { logMethod: withoutMessage } }),
    },
    output,
  )

/** Of an error that is logged alone, by itself or as `err`, pino would make its message the line's. */
function withoutMessage(this: Logger, args: Parameters<LogFn>, method: LogFn) {
  const [first, message]: readonly unknown[] = args
  const line = first instanceof Error ? { err: first } : first
  if (!isData(line) || !(line.err instanceof Error)) return method.apply(this, args)
  return method.apply(this, [line, typeof message === 'string' ? message : formatError(line.err)])
}
