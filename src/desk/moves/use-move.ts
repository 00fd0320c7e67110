'use client'

import { toast, useDocumentInfo } from '@payloadcms/ui'
import { performMove, type Said } from '../ask'
import { handOverWordsIn } from '../handing/hand-over-words'
import type { FieldProblem, Preflight } from '../preflight'
import { sayStale } from '../say-stale'
import { useRecord } from '../use-record'
import { isMove, moveWordsIn } from './move-words'
import { useLeaving } from './use-leaving'

/**
 * Performs the desk's verbs one after another and says how it ended. `show` shows the record as it is afterwards; it is not
 * called unless it succeeded, so that what is in a form stays. Answers what was refused of what somebody said with it, which
 * whoever asked them says at its field.
 */
export const useMove = (show: () => Promise<void>) => {
  const { setHasPublishedDoc, setUnpublishedVersionCount, incrementVersionCount } = useDocumentInfo()
  const { address, preflight, refresh, showProblems, language, words } = useRecord()
  const leave = useLeaving()

  const sayDone = (verb: string, { to }: Said, now: Preflight | undefined): string => {
    const says = handOverWordsIn(language)
    if (verb === 'transfer' && now?.waitsFor) return says.offered
    if (verb === 'transfer' && to === preflight?.owner) return says.ended
    return isMove(verb) ? moveWordsIn(language)[verb].done : ''
  }

  const move = async (verbs: readonly string[], revision: number, said: Said = {}): Promise<FieldProblem[]> => {
    let ended = await performMove(address, verbs[0] ?? '', { ...said, revision }, language)
    for (const verb of verbs.slice(1))
      if (ended.ending === 'done')
        ended = await performMove(address, verb, { ...(said.mode && { mode: said.mode }), revision }, language)
    const now = await refresh()
    const { ending, sentence, problems } = ended
    const last = verbs.at(-1) ?? ''
    if (ending === 'done') {
      if (last === 'publish' || last === 'unpublish' || last === 'withdraw') {
        setHasPublishedDoc(last === 'publish')
        setUnpublishedVersionCount(0)
      }
      incrementVersionCount()
      // of what was erased there is nothing to show
      if (last === 'erase') leave()
      else await show()
      const done = sayDone(last, said, now)
      if (done) toast.success(done)
      return []
    }
    if (problems.length > 0) return problems
    if (ending === 'not_ready') showProblems()
    const refused = ending === 'refused' && sentence ? sentence : words[ending === 'not_ready' ? 'notReady' : ending]
    toast.error(sayStale(refused, now?.changed, language), { duration: 10_000 })
    return []
  }

  return { move }
}
