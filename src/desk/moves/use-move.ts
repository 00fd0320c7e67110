'use client'

import { toast, useDocumentInfo } from '@payloadcms/ui'
import { performMove, type Said } from '../ask'
import { sayStale } from '../say-stale'
import { useRecord } from '../use-record'
import { isMove, moveWordsIn } from './move-words'

/**
 * Performs the desk's verbs one after another and says how it ended. `show` shows the record as it is afterwards; it is not
 * called unless it succeeded, so that what is in a form stays.
 */
export const useMove = (show: () => Promise<void>) => {
  const { setHasPublishedDoc, setUnpublishedVersionCount, incrementVersionCount } = useDocumentInfo()
  const { address, refresh, showProblems, language, words } = useRecord()

  const move = async (verbs: readonly string[], revision: number, said: Said = {}) => {
    let ended = await performMove(address, verbs[0] ?? '', { ...said, revision }, language)
    for (const verb of verbs.slice(1))
      if (ended.ending === 'done')
        ended = await performMove(address, verb, { ...(said.mode && { mode: said.mode }), revision }, language)
    const now = await refresh()
    const { ending, sentence } = ended
    const last = verbs.at(-1) ?? ''
    if (ending === 'done') {
      if (last === 'publish' || last === 'unpublish' || last === 'withdraw') {
        setHasPublishedDoc(last === 'publish')
        setUnpublishedVersionCount(0)
      }
      incrementVersionCount()
      await show()
      if (isMove(last)) toast.success(moveWordsIn(language)[last].done)
      return
    }
    if (ending === 'not_ready') showProblems()
    const refused = ending === 'refused' && sentence ? sentence : words[ending === 'not_ready' ? 'notReady' : ending]
    toast.error(sayStale(refused, now?.changed, language), { duration: 10_000 })
  }

  return { move }
}
