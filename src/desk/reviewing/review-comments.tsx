'use client'

import { useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { languages } from '../../kernel/languages'
import { fill } from '../accounts/people-words'
import { useFields } from '../use-fields'
import type { Comment } from './ask-review'
import { CommentForm, CommentShown } from './comment-thread'
import { reviewWordsIn } from './review-words'
import { tellField } from './tell-field'
import type { useComments } from './use-comments'
import { useWay } from './use-way'

/** Says what a comment is about: the way to a field and its language. */
export const useAboutWhat = () => {
  const fields = useFields()
  const way = useWay()
  return (pointer: string): string => {
    const told = tellField(fields, pointer)
    if (!told) return pointer
    return told.locale ? `${way(told)} (${languages[told.locale].label})` : way(told)
  }
}

/** What colleagues say of a record, each with the field it is about, and the next word. */
export const ReviewComments = ({
  said,
  goTo,
  children,
}: {
  said: ReturnType<typeof useComments>
  /** how one comes to the field that a comment is about: its address, or what leads there */
  goTo: (pointer: string) => string | (() => void)
  /** where the next word is said; if it is not given, it is on the record as a whole */
  children?: ReactNode
}) => {
  const { i18n } = useTranslation()
  const words = reviewWordsIn(i18n.language)
  const aboutWhat = useAboutWhat()
  const comments = said.comments ?? []
  const settled = comments.filter(({ isResolved }) => isResolved)
  const about = (pointer: string) => {
    const way = goTo(pointer)
    const what = <bdi>{aboutWhat(pointer)}</bdi>
    return (
      <p className="vitrine-comment__about">
        {typeof way === 'string' ? (
          <a href={way}>{what}</a>
        ) : (
          <button onClick={way} type="button">
            {what}
          </button>
        )}
      </p>
    )
  }
  const shown = (some: readonly Comment[]) => (
    <ol className="vitrine-thread">
      {some.map((comment) => (
        <CommentShown comment={comment} key={comment.number} resolve={said.resolve}>
          {comment.pointer ? about(comment.pointer) : null}
        </CommentShown>
      ))}
    </ol>
  )
  return (
    <div className="vitrine-talk">
      {comments.length === 0 ? <p>{words.noComments}</p> : null}
      {shown(comments.filter(({ isResolved }) => !isResolved))}
      {settled.length > 0 ? (
        <details>
          <summary>{fill(words.showResolved, { count: settled.length })}</summary>
          {shown(settled)}
        </details>
      ) : null}
      {children ?? <CommentForm pointer="" say={said.say} />}
    </div>
  )
}
