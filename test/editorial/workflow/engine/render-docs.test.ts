import { expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { transitionNames } from '../../../../src/editorial/workflow/transitions'
import { renderWorkflowDocs } from '../../../../src/editorial/workflow/engine/render-docs'

const page = () => readFile(join(import.meta.dirname, '../../../../docs/workflow.md'), 'utf8')

test('docs/workflow.md matches the transitions (npm run policy:write)', async () =>
  expect(await page()).toBe(renderWorkflowDocs()))

test('every transition has a row', () => {
  for (const transitionName of transitionNames) expect(renderWorkflowDocs()).toContain(`| \`${transitionName}\` |`)
})
