import { expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { transitions } from '../../src/editorial/transitions'
import { renderWorkflow } from '../../src/editorial/workflow-page'

const page = () => readFile(join(import.meta.dirname, '../../docs/workflow.md'), 'utf8')

test('the page of the workflow is what the table says: run `npm run policy:write`', async () =>
  expect(await page()).toBe(renderWorkflow()))

test('every verb has its line', () => {
  for (const verb of Object.keys(transitions)) expect(renderWorkflow()).toContain(`| \`${verb}\` |`)
})
