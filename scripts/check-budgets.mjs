// Fails for a trial without a budget, or whose last run on this machine exceeded it.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { findOverruns, readTimes } from './budgets.mjs'
import { print, root } from './running.mjs'

const names = await readdir(join(root, 'test/trials'))
const trials = names.filter((name) => name.endsWith('.mjs')).map((name) => name.replace(/\.mjs$/, ''))
const overruns = findOverruns({ trials, times: await readTimes(trials) })
for (const overrun of overruns) print(overrun)
process.exitCode = overruns.length === 0 ? 0 : 1
