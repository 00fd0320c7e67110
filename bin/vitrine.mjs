#!/usr/bin/env -S node --conditions=production
// vitrine COMMAND [ARGUMENTS]: compiles what is stale, then runs src/commands/COMMAND.ts. This file must parse and
// import on old versions of Node, so that the message about the version is printed.
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'

const fail = (sentence, code) => {
  process.stderr.write(sentence + '\n')
  process.exit(code)
}

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  fail('Vitrine needs Node 20.19 or later, and this is ' + process.versions.node + '.', 1)
}

// Without this condition a plain process that imports lexical dies silently in half of all starts on Node 20.
const conditions = process.execArgv.concat((process.env.NODE_OPTIONS || '').split(/\s+/)).join(' ')
if (!/(--conditions[= ]|-C ?)(production|development)/.test(conditions)) {
  fail('Vitrine is started by npm (npm start, npm run demo) or as: node --conditions=production bin/vitrine.mjs', 2)
}

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)

const { existsSync, readdirSync } = await import('node:fs')
// a variable that is set already stays, as with node --env-file; ENV_FILE names another file, or is off
const envFile = process.env.ENV_FILE || '.env'
if (envFile !== 'off' && (process.env.ENV_FILE || existsSync(envFile))) {
  try {
    process.loadEnvFile(envFile)
  } catch {
    fail('ENV_FILE ' + envFile + ' cannot be read.', 1)
  }
}
process.env.NODE_ENV = process.env.NODE_ENV || 'production'

const { join } = await import('node:path')
const { parseArgs } = await import('node:util')

/** `user:create` is src/commands/user-create.ts. */
const fileOf = (command) => command.replaceAll(':', '-')

const commandsIn = (directory) =>
  readdirSync(directory)
    .filter((name) => /^[a-z][a-z0-9-]*\.(ts|js)$/.test(name))
    .map((name) => name.replace(/\.(ts|js)$/, ''))

/** Options before the command belong to the launcher, arguments after it to the command. */
const readArguments = () => {
  const args = process.argv.slice(2)
  const at = args.findIndex((argument) => !argument.startsWith('-'))
  const own = at === -1 ? args : args.slice(0, at)
  const options = { help: { type: 'boolean', short: 'h', default: false } }
  const { values } = parseArgs({ args: own, options })
  return { help: values.help, command: at === -1 ? '' : args[at], rest: at === -1 ? [] : args.slice(at + 1) }
}

const report = (error) => {
  const message = error instanceof Error ? error.message : String(error)
  const isDebugging = ['debug', 'trace'].includes(process.env.LOG_LEVEL)
  process.stderr.write(`${isDebugging && error instanceof Error ? error.stack : message.trim()}\n`)
  process.exitCode = 1
  // open handles of the command must not keep a failed process alive
  setTimeout(() => process.exit(), 5000).unref()
}

const launch = async () => {
  const { help, command, rest } = readArguments()
  const { buildServer } = await import('../scripts/build-server.mjs')
  const commands = join(await buildServer(root), 'commands')
  const known = commandsIn(commands)
  if (help || !known.includes(fileOf(command))) {
    const usage = `Commands: ${known.join(', ') || 'none yet'}.`
    if (help) return void process.stdout.write(`${usage}\n`)
    return fail(command === '' ? usage : `There is no command ${command}. ${usage}`, 2)
  }
  const { run } = await import(pathToFileURL(join(commands, `${fileOf(command)}.js`)).href)
  await run(rest)
}

await launch().catch(report)
