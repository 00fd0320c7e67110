'use client'

import { toast, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { fetchDocument, performMove } from './ask'
import { sayStale } from './say-stale'
import { useRecord } from './use-record'

/** Performs one of the desk's verbs and shows how it ended; what is in the form stays unless it succeeded. */
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

  const move = async (verb: 'publish' | 'unpublish', revision: number) => {
    const ending = await performMove(address, verb, revision, language)
    const now = await refresh()
    if (ending === 'done') {
      setHasPublishedDoc(verb === 'publish')
      setUnpublishedVersionCount(0)
      incrementVersionCount()
      await showAsItIs()
      toast.success(verb === 'publish' ? words.published : words.unpublished)
      return
    }
    if (ending === 'not_ready') showProblems()
    const said = ending === 'not_ready' ? words.notReady : words[ending]
    toast.error(sayStale(said, now?.changed, language), { duration: 10_000 })
  }

  return { move }
}
