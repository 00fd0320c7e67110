import { spawn } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { hashDesk } from './desk-hash'
import { withLock } from './build-lock'

export type Print = (sentence: string) => void

const stampOf = (dir: string) => join(dir, '.next/vitrine-hash')
const lockOf = (dir: string) => join(dir, 'dist/desk.lock')

const read = (path: string) => readFile(path, 'utf8').catch(() => null)

/** Whether the desk in `.next` was built from the current sources. Without sources, any build is current. */
export const isDeskCurrent = async (dir: string): Promise<boolean> => {
  const [expected, built] = await Promise.all([hashDesk(dir), read(stampOf(dir))])
  return built !== null && (expected === null || built.trim() === expected)
}

/** Next's output, as shown to people. */
const phases: [RegExp, string][] = [
  [
    /Creating an optimized production build/,
    'The desk is being built, once after each change of the sources. This takes a minute or two.',
  ],
  [/Compiled/, 'The desk is compiled.'],
  [/Collecting page data/, 'The desk is being put together.'],
]

/** The last lines contain the reason. */
const tail = 40

const runNext = (
  dir: string,
  print: Print,
  signal: AbortSignal | undefined,
  onPid: (pid: number) => Promise<void>,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const began = Date.now()
    // an explicit environment: the build gets no secret
    const env = {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PATH: [dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter),
    } as const
    const child = spawn(process.execPath, [join(dir, 'node_modules/next/dist/bin/next'), 'build'], {
      cwd: dir,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal ? { signal } : {}),
    })
    const lines: string[] = []
    const onLine = (line: string) => {
      lines.push(line)
      if (lines.length > tail) lines.shift()
      for (const [pattern, sentence] of phases) if (pattern.test(line)) print(sentence)
    }
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', onLine)
    const clock = setInterval(
      () => print(`The desk is being built: ${Math.round((Date.now() - began) / 1000)} s`),
      15_000,
    )
    const end = (error?: Error) => {
      clearInterval(clock)
      if (error) reject(error)
      else resolve()
    }
    child.on('error', end)
    child.on('close', (code) =>
      end(code === 0 ? undefined : new Error(`next build ended with ${code ?? 'a signal'}:\n${lines.join('\n')}`)),
    )
    if (child.pid !== undefined) void onPid(child.pid).catch(() => undefined)
  })

/**
 * Builds the desk into `.next` unless it is current; a second process waits for the first. Throws an Error with the end
 * of Next's output.
 */
export const buildDesk = async (dir: string, print: Print, signal?: AbortSignal): Promise<void> => {
  if (await isDeskCurrent(dir)) return
  await withLock(lockOf(dir), async (assignTo) => {
    if (await isDeskCurrent(dir)) return
    const hash = await hashDesk(dir)
    if (hash === null) throw new Error('There is neither a built desk in .next nor the sources of one in src.')
    const began = Date.now()
    await rm(stampOf(dir), { force: true })
    await runNext(dir, print, signal, assignTo)
    await mkdir(dirname(stampOf(dir)), { recursive: true })
    await writeFile(stampOf(dir), hash)
    print(`The desk is built, in ${Math.round((Date.now() - began) / 1000)} s.`)
  })
}
