import { expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { defaultRow, policy, supportingPolicy, type Row } from '../../src/policy/table'
import { renderPolicy } from '../../src/policy/render-policy'
import { extensions } from '../../src/extensions'
import { anyone, having, nobody, within } from '../../src/policy/rules'

const page = () => readFile('docs/policy.md', 'utf8')

test('docs/policy.md matches the table (npm run policy:write)', async () =>
  expect(await page()).toBe(renderPolicy(extensions)))

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

test('what an installation adds has a part of its own, with every rule in words', () => {
  const editing = within('editor')
  const rendered = renderPolicy({
    collections: [
      {
        collection: { slug: 'loans' },
        policy: { create: editing, read: anyone, update: editing, delete: nobody, readPrivate: having('coordinator') },
        endpoints: [{ method: 'post', path: '/:id/return', allowedTo: editing }],
      },
    ],
    endpoints: [{ method: 'get', path: '/opening-hours', allowedTo: anyone }],
  })
  expect(rendered.slice(rendered.indexOf('## What this'))).toBe(`## What this installation adds

### loans

- **Make**: an editor of the institution that owns it
- **Read**: anyone, also without an account
- **Change**: an editor of the institution that owns it
- **Delete**: nobody
- **Read private fields**: a coordinator
- **POST /api/loans/:id/return**: an editor of the institution that owns it

- **GET /api/opening-hours**: anyone, also without an account
`)
})
