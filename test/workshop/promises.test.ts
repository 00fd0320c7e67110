import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { exceptions, open } from '../support/leak-crawl/exceptions'

const root = join(import.meta.dirname, '../..')
const page = await readFile(join(root, 'docs/security.md'), 'utf8')

const columns = '| promise | how it is ensured | test |'

/** The rows of every table of promises, as cells. */
const promises = page
  .split('\n\n')
  .filter((block) => block.trimStart().startsWith(columns))
  .flatMap((table) => table.trim().split('\n').slice(2))
  .map((line) => line.split(' | ').map((cell) => cell.replaceAll(/^\| | \|$/g, '').trim()))

/** The tests in a cell: files with their titles. */
const testsIn = (cell: string): { file: string; titles: string[] }[] =>
  cell.split('<br>').map((part) => ({
    file: /`(test\/[^`]+)`/.exec(part)?.[1] ?? '',
    titles: [...part.matchAll(/“([^”]+)”/g)].map(([, title = '']) => title),
  }))

const isTitleIn = (source: string, title: string) =>
  ["'", '"', '`'].some((quote) => source.includes(`${quote}${title}${quote}`))

test('every row has a promise, how it is ensured, and its tests', () => {
  expect(promises.length).toBeGreaterThan(40)
  for (const cells of promises) {
    expect(cells).toHaveLength(3)
    for (const cell of cells) expect(cell).not.toBe('')
  }
})

test.each(promises.map(([promise = '', , tests = '']) => ({ promise, tests })))(
  'the test exists: $promise',
  async ({ tests }) => {
    for (const { file, titles } of testsIn(tests)) {
      expect([file, titles.length]).not.toEqual([file, 0])
      const source = await readFile(join(root, file), 'utf8').catch(() => '')
      expect([file, titles.filter((title) => !isTitleIn(source, title))]).toEqual([file, []])
    }
  },
)

test('the page lists the leak crawl’s exceptions with their reasons', () => {
  for (const { reason } of [...exceptions, ...open]) expect(page).toContain(reason)
})
