'use client'

import { toast, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { fetchDocument, performMove, type Said } from '../ask'
import { sayStale } from '../say-stale'
import { useRecord } from '../use-record'
import { isMove, moveWordsIn } from './move-words'

/** Performs the desk's verbs one after another and shows how it ended; what is in the form stays unless it succeeded. */
export const useMove = () => {
  const { setData, setHasPublishedDoc, setUnpublishedVersionCount, incrementVersionCount } = useDocumentInfo()
  const { reset } = useForm()
  const { code: locale } = useLocale()
  const { address, refresh, showProblems, language, words } = useRecord()

  const showAsItIs = async () => {
    const document = await fetchDocument(address, locale)
    if (!document) return
    setData(document)
    await reset(document)
  }

  const move = async (verbs: readonly string[], revision: number, said: Said = {}) => {
    let ended = await performMove(address, verbs[0] ?? '', { ...said, revision }, language)
    for (const verb of verbs.slice(1))
      if (ended.ending === 'done') ended = await performMove(address, verb, { revision }, language)
    const now = await refresh()
    const { ending, sentence } = ended
    const last = verbs.at(-1) ?? ''
    if (ending === 'done') {
      if (last === 'publish' || last === 'unpublish' || last === 'withdraw') {
        setHasPublishedDoc(last === 'publish')
        setUnpublishedVersionCount(0)
      }
      incrementVersionCount()
      await showAsItIs()
      if (isMove(last)) toast.success(moveWordsIn(language)[last].done)
      return
    }
    if (ending === 'not_ready') showProblems()
    const refused = ending === 'refused' && sentence ? sentence : words[ending === 'not_ready' ? 'notReady' : ending]
    toast.error(sayStale(refused, now?.changed, language), { duration: 10_000 })
  }

  return { move }
}
