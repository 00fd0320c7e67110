import { pino, type DestinationStream, type LogFn, type Logger } from 'pino'
import { isData } from './data'
import type { Environment } from './env'
import { describeError, formatError } from './log-errors'
import { requestContext } from './request-context'

/** Logs one line of JSON per message, to standard output by default, with the request concerned. */
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
      // debugging needs every detail
      ...(logLevel === 'debug' || logLevel === 'trace'
        ? {}
        : { serializers: { err: describeError }, hooks: { logMethod: withoutMessage } }),
    },
    output,
  )

/** For an error logged alone or as `err`, pino would use its message as the line's message. */
function withoutMessage(this: Logger, args: Parameters<LogFn>, method: LogFn) {
  const [first, message]: readonly unknown[] = args
  const line = first instanceof Error ? { err: first } : first
  if (!isData(line) || !(line.err instanceof Error)) return method.apply(this, args)
  return method.apply(this, [line, typeof message === 'string' ? message : formatError(line.err)])
}
