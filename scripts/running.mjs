// Shared by all runners: a child process with a time limit, and a last line that an outer runner can add up.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

export const print = (line) => process.stdout.write(`${line}\n`)

const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1)

/** Kills the child's process group: a hung test usually hangs in a grandchild. */
const endGroup = (child, signal = 'SIGKILL') => {
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

/** Splits a stream into whole lines; a last one without a line break is not shown, only kept. */
const inLines = (take) => {
  let begun = ''
  const decoder = new TextDecoder()
  return (chunk) => {
    const lines = (begun + decoder.decode(chunk, { stream: true })).split('\n')
    begun = lines.pop()
    lines.forEach(take)
  }
}

/**
 * Runs a command in the project's root. `show`: passes its output on; otherwise it is only kept. `as`: a prefix of each
 * line, for parallel runs. `limit`: minutes until it is killed.
 * @returns {Promise<{ code: number, output: string, seconds: string, ended: boolean }>} code is 1 when a signal ended
 * it
 */
export const run = (command, args, { env = {}, show = true, as, limit = 10 } = {}) =>
  new Promise((resolve) => {
    const started = performance.now()
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, detached: true })
    const output = []
    let ended = false
    const timer = setTimeout(() => {
      ended = true
      endGroup(child)
    }, limit * 60_000)
    // forwards the signal to all running children
    const stop = () => {
      endGroup(child, 'SIGTERM')
      setImmediate(() => process.exit(130))
    }
    process.once('SIGINT', stop).once('SIGTERM', stop)
    const keep = (stream) => {
      const pass =
        as === undefined ? (chunk) => stream.write(chunk) : inLines((line) => stream.write(`${as} | ${line}\n`))
      return (chunk) => {
        output.push(chunk)
        if (show) pass(chunk)
      }
    }
    child.stdout.on('data', keep(process.stdout))
    child.stderr.on('data', keep(process.stderr))
    const finish = (code) => {
      clearTimeout(timer)
      process.off('SIGINT', stop).off('SIGTERM', stop)
      resolve({ code, output: Buffer.concat(output).toString(), seconds: seconds(started), ended })
    }
    child.once('error', (error) => {
      output.push(Buffer.from(`${error.message}\n`))
      finish(1)
    })
    child.once('close', (code) => finish(code ?? 1))
    // A grandchild may keep the pipe open: "close" would wait for it.
    child.once('exit', (code) => setTimeout(finish, 2000, code ?? 1).unref())
  })

/**
 * The counts in a runner's last line, and what was not run in the line before it; a runner that crashed, or failed
 * without counts, is one failure.
 */
export const countsOf = ({ code, output }) => {
  const [, passed, failed] = output.trimEnd().match(/(?:^|\n)(\d+) passed, (\d+) failed$/) ?? []
  if (passed === undefined) return { passed: 0, failed: 1 }
  const [, notRun] = output.match(/(?:^|\n)(\d+) not run\n[^\n]*\n?$/) ?? []
  return {
    passed: Number(passed),
    failed: code === 0 ? Number(failed) : Math.max(1, Number(failed)),
    ...(notRun && { notRun: Number(notRun) }),
  }
}

/** Prints the last line and exits with its code. Nothing passed is a failure too. */
export const conclude = (counts) => {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  const notRun = counts.reduce((sum, count) => sum + (count.notRun ?? 0), 0)
  if (notRun > 0) print(`${notRun} not run`)
  print(`${passed} passed, ${failed} failed`)
  process.exit(failed === 0 && passed > 0 ? 0 : 1)
}

/** Processes items in parallel, `lanes` at a time, in order of start. */
export const inLanes = async (lanes, things, act) => {
  const waiting = things.values()
  const follow = async () => {
    for (const thing of waiting) await act(thing)
  }
  await Promise.all(Array.from({ length: lanes }, follow))
}
