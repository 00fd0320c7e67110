// A copy of the working tree to change; it shares this tree's packages.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../../scripts/running.mjs'

const parts = [
  'bin',
  'migrations',
  'scripts',
  'src',
  'bench',
  '.dependency-cruiser.cjs',
  '.dependency-cruiser.plane.cjs',
  'eslint.config.mjs',
  'next.config.mjs',
  'package.json',
  'package-lock.json',
  'payload.config.ts',
  'tsconfig.json',
  'tsconfig.desk.json',
]

/**
 * `within`: a folder of the project, in whose packages the copy then finds its own. Next follows no link out of its
 * folder.
 * @returns {{ root: string, edit: (path: string, from: string | RegExp, to: string) => void, write: (path: string, text: string) => void, remove: () => void }}
 */
export const copyTree = (within) => {
  const isLinked = within === undefined
  if (!isLinked) mkdirSync(join(root, within), { recursive: true })
  const copy = mkdtempSync(join(isLinked ? tmpdir() : join(root, within), 'vitrine-tree-'))
  // with a lockfile of its own it would be a project of its own
  for (const part of parts.filter((one) => isLinked || one !== 'package-lock.json'))
    cpSync(join(root, part), join(copy, part), { recursive: true, filter: (path) => !/node_modules/.test(path) })
  if (isLinked) symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  const write = (path, text) => writeFileSync(join(copy, path), text)
  const edit = (path, from, to) => {
    const before = readFileSync(join(copy, path), 'utf8')
    const after = before.replace(from, to)
    if (after === before) throw new Error(`${path} has no ${from} any more: the trial has to follow it`)
    write(path, after)
  }
  return { root: copy, edit, write, remove: () => rmSync(copy, { recursive: true, force: true }) }
}
