import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { access, constants, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'

const runFile = promisify(execFile)
const root = join(import.meta.dirname, '../..')
const cache = join(root, 'node_modules/.cache/vitrine')

/** Chromium's path, and an environment with its libraries and fonts. */
export interface Chromium {
  executablePath: string
  env: Record<string, string>
}

const readVersion = async (): Promise<string> => {
  const manifest = await readFile(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(manifest)).version
}

/** Unpacked to a temporary folder and renamed, so that concurrent or interrupted runs leave nothing incomplete. */
const inflate = async (folder: string): Promise<void> => {
  await mkdir(cache, { recursive: true })
  const unfinished = await mkdtemp(`${folder}-`)
  await runFile(process.execPath, [join(import.meta.dirname, 'inflate-browser.mjs'), unfinished], { cwd: root })
  try {
    await rename(unfinished, folder)
  } catch (error) {
    await rm(unfinished, { recursive: true })
    if (!existsSync(folder)) throw error
  }
}

const own = (environment: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )

/**
 * CHROME_PATH's browser, or the one from npm ci with its own libraries (NSS, NSPR, Expat) and fonts, so that it starts
 * on any machine and renders text alike.
 * @throws one sentence if there is no browser
 */
export const findChromium = async (
  environment: NodeJS.ProcessEnv = process.env,
  machine: string = `${process.platform}-${process.arch}`,
): Promise<Chromium> => {
  const chosen = environment.CHROME_PATH
  if (chosen) {
    await access(chosen, constants.X_OK).catch(() => {
      throw new Error(`CHROME_PATH names "${chosen}", which is not a program that can be started.`)
    })
    return { executablePath: chosen, env: own(environment) }
  }
  if (machine !== 'linux-x64')
    throw new Error(
      `The browser that npm ci brings runs on linux-x64, not on ${machine}: set CHROME_PATH to a Chromium.`,
    )
  const folder = join(cache, `chromium-${await readVersion()}`)
  if (!existsSync(folder)) await inflate(folder)
  const libraries = [join(folder, 'al2023/lib'), environment.LD_LIBRARY_PATH ?? ''].filter(Boolean).join(':')
  const env = {
    ...own(environment),
    LD_LIBRARY_PATH: libraries,
    FONTCONFIG_PATH: join(folder, 'fonts'),
    XDG_CACHE_HOME: join(folder, 'cache'),
  }
  return { executablePath: join(folder, 'chromium'), env }
}
