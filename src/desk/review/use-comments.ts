'use client'

import { toast, useTranslation } from '@payloadcms/ui'
import { addComment, comments as declaration, resolveComment, type Comment } from '../../contract/comments'
import type { CallResult } from '../shared/call'
import { useCall, useEndpoint } from '../shared/use-endpoint'
import { reviewTextsIn } from './review-texts'

export const isResolved = ({ resolvedAt }: Comment): boolean => resolvedAt !== null

/** The comments on a record; undefined while unknown or not visible. Loaded again when `stateKey` changes. */
export const useComments = (record: string, stateKey: string) => {
  const { i18n } = useTranslation()
  const texts = reviewTextsIn(i18n.language)
  const call = useCall()
  const { data, replace } = useEndpoint(declaration, stateKey ? { record } : null, undefined, { reloadOn: stateKey })

  /** Shows the comments of a response; returns whether it has them. */
  const take = async (result: CallResult<typeof declaration.answer> | undefined) => {
    if (result?.ok) await replace(result.data)
    else toast.error(texts.failedForNow)
    return result?.ok === true
  }
  return {
    comments: data?.docs,
    addComment: async (text: string, pointer: string) =>
      take(await call(addComment, { record }, { body: { text, ...(pointer && { pointer }) } })),
    resolve: async (number: number) => take(await call(resolveComment, { record, number: String(number) })),
  }
}
