import { expect, test } from '@jest/globals'
import { drawTenth, exactly } from '../../scripts/drawing.mjs'

const things = Array.from({ length: 205 }, (_, n) => n)

test('a tenth is drawn, the same for the same seed, another for another, and all are drawn in the end', () => {
  const drawn = drawTenth(things, 7)
  expect(new Set(drawn).size).toBe(21)
  expect(drawTenth(things, 7)).toEqual(drawn)
  expect(drawTenth(things, 8)).not.toEqual(drawn)
  const seeds = Array.from({ length: 200 }, (_, seed) => drawTenth(things, seed))
  expect(new Set(seeds.flat()).size).toBe(things.length)
})

test('a pattern matches its own name, whatever signs are in it, and no longer one', () => {
  const name = 'costs $1.50 (or more) for {a|b}[0] \\ c* + d? ^ e'
  expect(new RegExp(exactly(name)).test(name)).toBe(true)
  expect(new RegExp(exactly(name)).test(`${name} too`)).toBe(false)
})
