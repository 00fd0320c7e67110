'use client'

import { useCallback } from 'react'
import { transition as declaration, type TransitionBody } from '../../contract/transitions'
import { fieldProblemsOf, outcomeCodeOf, type FieldProblem, type OutcomeCode } from '../shared/failure'
import { useCall } from '../shared/use-endpoint'

/** The outcome of a transition. `message`: why it was rejected; `problems`: errors of its input, by field. */
export interface TransitionOutcome {
  outcome: OutcomeCode
  message: string
  problems: FieldProblem[]
}

/** Executes a transition of a record, by its path under /api; with `revision`, only on the one the user has seen. */
export const useExecuteTransition = () => {
  const call = useCall()
  return useCallback(
    async (record: string, transition: string, input: TransitionBody): Promise<TransitionOutcome> => {
      const result = await call(declaration, { record, verb: transition }, { body: input })
      if (!result) return { outcome: 'unreachable', message: '', problems: [] }
      if (result.ok) return { outcome: 'done', message: '', problems: [] }
      const { error } = result
      const outcome = outcomeCodeOf(error)
      return { outcome, message: error.message, problems: outcome === 'refused' ? fieldProblemsOf(error) : [] }
    },
    [call],
  )
}
