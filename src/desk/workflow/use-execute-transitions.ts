'use client'

import { toast, useDocumentInfo } from '@payloadcms/ui'
import type { TransitionBody } from '../../contract/transitions'
import type { FieldProblem } from '../shared/failure'
import type { Preflight } from '../shared/preflight'
import { formatStale } from '../shared/format-stale'
import { useRecord } from '../shared/use-record'
import { textsOfTransition } from './transition-texts'
import { useDeskTransitions } from './use-desk-transitions'
import { useExecuteTransition } from './use-execute-transition'
import { useLeaveRecord } from './use-leave-record'

/**
 * Executes transitions one after another and shows the outcome. `show` reloads the record after a success only, so that
 * a form keeps its input. Returns errors of the input, to show at their fields.
 */
export const useExecuteTransitions = (show: () => Promise<void>) => {
  const { setHasPublishedDoc, setUnpublishedVersionCount, incrementVersionCount } = useDocumentInfo()
  const { address, preflight, refresh, showProblems, language, texts } = useRecord()
  const leave = useLeaveRecord()
  const executeTransition = useExecuteTransition()
  const known = useDeskTransitions()

  const doneMessage = (transition: string, { to }: TransitionBody, now: Preflight | undefined): string => {
    const { done, waiting } = textsOfTransition(transition, language)
    if (waiting && now?.waitsFor) return waiting.offered
    return waiting && to === preflight?.owner ? waiting.ended : done
  }

  const execute = async (
    transitions: readonly string[],
    revision: number,
    input: TransitionBody = {},
  ): Promise<FieldProblem[]> => {
    let result = await executeTransition(address, transitions[0] ?? '', { ...input, revision })
    for (const transition of transitions.slice(1))
      if (result.outcome === 'done')
        result = await executeTransition(address, transition, { ...(input.mode && { mode: input.mode }), revision })
    const now = await refresh()
    const { outcome, message, problems } = result
    const last = transitions.at(-1) ?? ''
    const { live, leavesRecord } = known.find(({ name }) => name === last) ?? {}
    if (outcome === 'done') {
      if (live !== undefined && !leavesRecord) {
        setHasPublishedDoc(live === 'published')
        setUnpublishedVersionCount(0)
      }
      incrementVersionCount()
      // an erased record cannot be shown
      if (leavesRecord) leave()
      else await show()
      const done = doneMessage(last, input, now)
      if (done) toast.success(done)
      return []
    }
    if (problems.length > 0) return problems
    if (outcome === 'not_ready') showProblems()
    const failure = outcome === 'refused' && message ? message : texts[outcome === 'not_ready' ? 'notReady' : outcome]
    toast.error(formatStale(failure, now?.changed, language), { duration: 10_000 })
    return []
  }

  return { execute }
}
