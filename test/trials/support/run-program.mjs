// Runs a program that must succeed.
import { spawn } from 'node:child_process'
import { excerpt } from './server.mjs'

/** Returns its output. @throws with the end of its output, unless it exits with 0 within `minutes` */
export const runIn = (cwd, [program, ...args], { env, uid, gid, minutes = 10 } = {}) =>
  new Promise((done, failed) => {
    const child = spawn(program, args, { cwd, env, uid, gid, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    const output = []
    const printed = () => Buffer.concat(output).toString().trim()
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk))
    const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), minutes * 60_000)
    child.once('error', failed)
    child.once('close', (code, signal) => {
      clearTimeout(timer)
      if (code === 0) done(printed())
      else failed(new Error(`${program} ${args.join(' ')} ended with ${signal ?? code}:\n${excerpt(printed())}`))
    })
  })
