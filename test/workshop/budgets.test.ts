import { expect, test } from '@jest/globals'
import { findOverruns, trialBudgets } from '../../scripts/budgets.mjs'

const trials = Object.keys(trialBudgets)
const took = (seconds: number) => ({ kill: { seconds, commit: 'abc1234' } })

test('the budgets of all trials fit into the total', () => {
  expect(findOverruns({ trials, times: {} })).toEqual([])
})

test('a trial over its budget is reported, one within the tolerance is not', () => {
  expect(findOverruns({ trials, times: took(trialBudgets.kill * 1.2) })).toEqual([])
  expect(findOverruns({ trials, times: took(trialBudgets.kill * 1.3) })).toEqual([
    expect.stringMatching(/^The trial kill took [\d.]+ s at abc1234, and has 230 s/),
  ])
})

test('a trial without a budget is reported', () => {
  expect(findOverruns({ trials: [...trials, 'flood'], times: {} })).toEqual([
    'The trial flood has no budget in scripts/budgets.mjs.',
  ])
})
