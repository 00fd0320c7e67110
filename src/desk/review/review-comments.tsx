'use client'

import { useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { languages } from '../../languages/languages'
import { fill } from '../shared/fill'
import type { Comment } from '../../contract/comments'
import { useFields } from '../shared/use-fields'
import { CommentForm, CommentItem } from './comment-thread'
import { reviewTextsIn } from './review-texts'
import { resolvePointer } from '../shared/resolve-pointer'
import { isResolved, type useComments } from './use-comments'
import { useFieldPath } from '../shared/use-field-path'

/** Formats what a comment is about: the field's path and language. */
export const useCommentTarget = () => {
  const fields = useFields()
  const formatFieldPath = useFieldPath()
  return (pointer: string): string => {
    const resolved = resolvePointer(fields, pointer)
    if (!resolved) return pointer
    return resolved.locale
      ? `${formatFieldPath(resolved)} (${languages[resolved.locale].label})`
      : formatFieldPath(resolved)
  }
}

/** The comments on a record with their fields, and a form. */
export const ReviewComments = ({
  discussion,
  goTo,
  children,
}: {
  discussion: ReturnType<typeof useComments>
  /** the URL of a comment's field, or a function that opens it */
  goTo: (pointer: string) => string | (() => void)
  /** the form for a new comment; by default, one on the record as a whole */
  children?: ReactNode
}) => {
  const { i18n } = useTranslation()
  const texts = reviewTextsIn(i18n.language)
  const describeTarget = useCommentTarget()
  const comments = discussion.comments ?? []
  const settled = comments.filter(isResolved)
  const about = (pointer: string) => {
    const target = goTo(pointer)
    const what = <bdi>{describeTarget(pointer)}</bdi>
    return (
      <p className="vitrine-comment__about">
        {typeof target === 'string' ? (
          <a href={target}>{what}</a>
        ) : (
          <button onClick={target} type="button">
            {what}
          </button>
        )}
      </p>
    )
  }
  const renderList = (some: readonly Comment[]) => (
    <ol className="vitrine-thread">
      {some.map((comment) => (
        <CommentItem comment={comment} key={comment.number} resolve={discussion.resolve}>
          {comment.pointer ? about(comment.pointer) : null}
        </CommentItem>
      ))}
    </ol>
  )
  return (
    <div className="vitrine-talk">
      {comments.length === 0 ? <p>{texts.noComments}</p> : null}
      {renderList(comments.filter((comment) => !isResolved(comment)))}
      {settled.length > 0 ? (
        <details>
          <summary>{fill(texts.showResolved, { count: settled.length })}</summary>
          {renderList(settled)}
        </details>
      ) : null}
      {children ?? <CommentForm pointer="" addComment={discussion.addComment} />}
    </div>
  )
}
