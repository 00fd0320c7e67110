import { pino, type LogFn, type Logger } from 'pino'
import type { Environment } from './env'
import { describeError, sayError } from './log-errors'
import { requestContext } from './request-context'

/** One line of JSON each on standard output, with the request that it was written for. */
export const openLog = ({ logLevel }: Pick<Environment, 'logLevel'>): Logger =>
  pino({
    level: logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => ({ ...requestContext.getStore() }),
    // who looks for a fault by hand asks for all of it
    ...(logLevel === 'debug' || logLevel === 'trace'
      ? {}
      : { serializers: { err: describeError }, hooks: { logMethod: withoutMessage } }),
  })

/** Of an error that is logged alone pino would make its message the line's. */
function withoutMessage(this: Logger, args: Parameters<LogFn>, method: LogFn) {
  const [first, ...rest] = args
  const error: unknown = first
  if (!(error instanceof Error)) return method.apply(this, args)
  const said: unknown = rest[0]
  return method.apply(this, [{ err: error }, typeof said === 'string' ? said : sayError(error)])
}
