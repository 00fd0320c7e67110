'use client'

import { toast, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { fetchComments, resolveComment, sendComment, type Comment } from './review-api'
import { reviewTextsIn } from './review-texts'

/** The comments on a record; undefined while unknown or not visible. Fetched again when `stateKey` changes. */
export const useComments = (address: string, stateKey: string) => {
  const { i18n } = useTranslation()
  const texts = reviewTextsIn(i18n.language)
  const [comments, setComments] = useState<Comment[]>()
  const read = useCallback(async () => {
    if (stateKey) setComments(await fetchComments(address))
  }, [address, stateKey])
  useEffect(() => void read(), [read])

  const take = (now: Comment[] | undefined): boolean => {
    if (now) setComments(now)
    else toast.error(texts.failedForNow)
    return now !== undefined
  }
  return {
    comments,
    addComment: async (text: string, pointer: string) => take(await sendComment(address, text, pointer)),
    resolve: async (number: number) => take(await resolveComment(address, number)),
  }
}
