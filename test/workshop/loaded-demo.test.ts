import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { isUsable, markComplete } from '../support/loaded-demo.mjs'

let place: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'vitrine-loaded-'))
  mkdirSync(join(place, 'data'))
  writeFileSync(join(place, 'data/PG_VERSION'), '18\n')
  writeFileSync(join(place, 'tokens.json'), '{}')
})
afterEach(() => rmSync(place, { recursive: true }))

const days = 24 * 3600 * 1000

test('a copy of the demo is used while it is complete', () => {
  expect(isUsable(place)).toBe(false)
  markComplete(place)
  expect(isUsable(place)).toBe(true)
  truncateSync(join(place, 'data/PG_VERSION'), 1)
  expect(isUsable(place)).toBe(false)
})

test('a missing or extra file is noticed', () => {
  markComplete(place)
  writeFileSync(join(place, 'data/left-over'), '')
  expect(isUsable(place)).toBe(false)
  rmSync(join(place, 'data/left-over'))
  rmSync(join(place, 'tokens.json'))
  expect(isUsable(place)).toBe(false)
})

test('it is remade before its sessions expire', () => {
  markComplete(place, Date.now() - 19 * days)
  expect(isUsable(place)).toBe(true)
  markComplete(place, Date.now() - 21 * days)
  expect(isUsable(place)).toBe(false)
})
