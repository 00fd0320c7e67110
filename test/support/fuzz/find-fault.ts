import type { Sent } from './requests'

export interface ServerResponse {
  status: number
  text: string
}

/** Internals that no client may see, and patterns that detect them. */
const traces: readonly (readonly [string, RegExp])[] = [
  ['a stack', /\n\s+at \S+ ?\(|\\n\s+at \S+|node_modules|\/(src|dist|payload)\/[\w/-]+\.[cm]?[jt]sx?\b/],
  ['SQL', /\b(insert into|delete from|select [^]{1,200} from|update [^]{1,200} set) |Failed query|\$1\b.*\bparams:/i],
  [
    'words of PostgreSQL',
    /invalid input syntax|violates \w+[ -]?\w* constraint|(column|relation|operator) .{1,60} does not exist|byte sequence for encoding|unsupported Unicode escape|stack depth limit|out of range for type/i,
  ],
  [
    'words of JavaScript',
    /Cannot read propert|is not a function|is not iterable|Maximum call stack|Unexpected end of JSON/,
  ],
]

/** The fault of a response, or undefined. It may quote the request. */
export const faultIn = ({ body, path }: Sent, { status, text }: ServerResponse): string | undefined => {
  if (status >= 500) return `status ${status}`
  const sent = `${body ?? ''}${decodeSafely(path)}`
  const trace = traces.find(([, pattern]) => {
    const found = pattern.exec(text)
    return found !== null && !sent.includes(found[0])
  })
  return trace?.[0]
}

const decodeSafely = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

export const describeRequest = ({ as, method, path, body, headers }: Sent): string =>
  `${as}: ${method} ${path.slice(0, 400)} ${JSON.stringify(headers)} ${(body ?? '').slice(0, 400)}`
