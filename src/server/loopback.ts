const parse = (address: string): URL | undefined => (URL.canParse(address) ? new URL(address) : undefined)

const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)

/**
 * Where `url`, asked for at `host`, lies under the server's own name, if both are names of this machine and not the same:
 * a session counts only under the one that the server was told. undefined: it is answered where it was asked for.
 */
export const underOwnName = (host: string, url: string, publicUrl: string): string | undefined => {
  const [requested, own] = [parse(`http://${host}`), new URL(publicUrl)]
  // a server on any free port has no name of its own
  if (!requested || own.port === '0' || requested.hostname === own.hostname) return undefined
  if (!isLoopback(requested.hostname) || !isLoopback(own.hostname)) return undefined
  // an address may come whole, with a host in it: only what follows is taken
  const { pathname, search } = new URL(url, own)
  return `${own.origin}${pathname}${search}`
}
