const parse = (address: string): URL | undefined => (URL.canParse(address) ? new URL(address) : undefined)

const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)

/**
 * The location of `url` under the server's own name, if it was requested under another name of this machine: a session
 * cookie counts only under the configured name. undefined: no redirect is needed.
 */
export const underOwnName = (host: string, url: string, publicUrl: string): string | undefined => {
  const [requested, own] = [parse(`http://${host}`), new URL(publicUrl)]
  // a server on any free port has no configured name
  if (!requested || own.port === '0' || requested.hostname === own.hostname) return undefined
  if (!isLoopback(requested.hostname) || !isLoopback(own.hostname)) return undefined
  // the request target may be an absolute URL: only path and query are taken
  const { pathname, search } = new URL(url, own)
  return `${own.origin}${pathname}${search}`
}
