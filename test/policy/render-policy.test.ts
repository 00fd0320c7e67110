import { expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { defaultRow, policy, supportingPolicy, type Row } from '../../src/policy/table'
import { renderPolicy } from '../../src/policy/render-policy'

const page = () => readFile('docs/policy.md', 'utf8')

test('docs/policy.md matches the table (npm run policy:write)', async () => expect(await page()).toBe(renderPolicy()))

test('it has every row and every rule in words', () => {
  const rendered = renderPolicy()
  const headings = rendered.split('\n').flatMap((line) => (line.startsWith('### ') ? line.slice(4).split(', ') : []))
  expect(headings.sort()).toEqual(
    [...Object.keys(policy), ...Object.keys(supportingPolicy), 'every kind without a row of its own'].sort(),
  )
  const rows: object[] = [...Object.values<Row>(policy), defaultRow, ...Object.values(supportingPolicy)]
  for (const rule of rows.flatMap((row): { description: string }[] => Object.values(row))) {
    expect(rule.description).toMatch(/^[a-z].{3,}$/)
    expect(rendered).toContain(`**: ${rule.description}\n`)
  }
})
