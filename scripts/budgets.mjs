// The seconds that each part of `npm test` and each trial of `npm run test:long` may take on two quiet cores. A trial that
// took longer fails `npm run check` until it has run again in time: the runner keeps the seconds of its last run.
import { keep, readKept } from './tree.mjs'

export const partBudgets = { check: 90, unit: 50, database: 510, browser: 340 }

/** Longest first: trials start in this order, so that the lanes end together. */
export const trialBudgets = {
  'fresh-start': 700,
  'leak-crawl-outside': 330,
  'owner-approval': 280,
  kill: 230,
  'leak-crawl-inside': 170,
  transitions: 110,
  fields: 110,
  'add-a-kind': 65,
  'add-a-desk-language': 65,
  'add-a-language': 65,
  'add-a-transition': 65,
  dev: 55,
  fuzz: 40,
  'add-a-collection': 35,
  'oldest-node': 20,
}

/** seconds for the whole `.ci/run`, with trials in two lanes */
const total = 36 * 60

/** Tolerance of a budget for a busy machine. */
const tolerance = 1.25

const sum = (budgets) => Object.values(budgets).reduce((seconds, one) => seconds + one, 0)

const keyOf = (name) => `trial-times/${name}`

/** Stores a trial's duration and commit. */
export const keepTime = (name, seconds, commit) => keep(keyOf(name), { seconds: Number(seconds), commit })

/** The last durations of these trials on this machine. */
export const readTimes = async (trials) => {
  const times = await Promise.all(trials.map(async (name) => [name, await readKept(keyOf(name))]))
  return Object.fromEntries(times.filter(([, time]) => time !== null))
}

/** `(of 600 s)`, for the line with a part's duration. */
export const formatBudget = (budget) => (budget === undefined ? '(no budget)' : `(of ${budget} s)`)

/**
 * One sentence for each trial without a budget, for each that took longer than its own, and for budgets that are more
 * than all of them together may be.
 * @param {{ trials: readonly string[], times: Record<string, { seconds: number, commit: string }> }} found
 * @returns {string[]}
 */
export const findOverruns = ({ trials, times }) => {
  const planned = sum(partBudgets) + sum(trialBudgets) / 2
  return [
    ...trials
      .filter((name) => trialBudgets[name] === undefined)
      .map((name) => `The trial ${name} has no budget in scripts/budgets.mjs.`),
    ...Object.entries(times)
      .filter(([name, { seconds }]) => seconds > (trialBudgets[name] ?? Infinity) * tolerance)
      .map(
        ([name, { seconds, commit }]) =>
          `The trial ${name} took ${seconds} s at ${commit}, and has ${trialBudgets[name]} s: npm run test:long -- ${name}`,
      ),
    ...(planned > total ? [`All budgets come to ${planned} s, and .ci/run has ${total} s.`] : []),
  ]
}
