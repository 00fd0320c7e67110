'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useId, useState, type ReactNode, type SyntheticEvent } from 'react'
import type { Comment } from '../../contract/comments'
import { fill } from '../shared/fill'
import { reviewTextsIn } from './review-texts'
import { formatInstant } from '../shared/format-instant'
import { isResolved, type useComments } from './use-comments'

type Discussion = ReturnType<typeof useComments>

export const CommentItem = ({
  comment,
  resolve,
  children,
}: {
  comment: Comment
  resolve: Discussion['resolve']
  /** what it is about, if that is not visible */
  children?: ReactNode
}) => {
  const { i18n } = useTranslation()
  const texts = reviewTextsIn(i18n.language)
  const [isBusy, setBusy] = useState(false)
  const { number, author, isMine, at, text } = comment
  const isOver = isResolved(comment)
  return (
    <li className="vitrine-comment" data-resolved={isOver}>
      {children}
      <p className="vitrine-comment__who">
        <strong>
          <span className="vitrine-person">{author || texts.someone}</span>
        </strong>
        {isMine ? ` (${texts.you})` : null} · <time dateTime={at}>{formatInstant(at, i18n.language)}</time>
        {isOver ? <span className="vitrine-comment__settled"> · {texts.resolved}</span> : null}
      </p>
      <p className="vitrine-said" dir="auto">
        {text}
      </p>
      {isOver ? null : (
        <button
          disabled={isBusy}
          onClick={() => {
            setBusy(true)
            void resolve(number).finally(() => setBusy(false))
          }}
          type="button"
        >
          {texts.resolve}
        </button>
      )}
    </li>
  )
}

/** Adds a comment without a reload. */
export const CommentForm = ({ pointer, addComment }: { pointer: string; addComment: Discussion['addComment'] }) => {
  const { i18n } = useTranslation()
  const texts = reviewTextsIn(i18n.language)
  const [text, setText] = useState('')
  const [isBusy, setBusy] = useState(false)
  const id = useId()
  const send = (event: SyntheticEvent) => {
    event.preventDefault()
    // the record's own form may contain this one
    event.stopPropagation()
    setBusy(true)
    void addComment(text, pointer)
      .then((isTaken) => isTaken && setText(''))
      .finally(() => setBusy(false))
  }
  return (
    <form className="vitrine-comment-form" onSubmit={send}>
      <label htmlFor={id}>{texts.yourComment}</label>
      <textarea
        dir="auto"
        id={id}
        maxLength={10_000}
        name="comment"
        onChange={({ target }) => setText(target.value)}
        required
        rows={2}
        value={text}
      />
      <Button buttonStyle="secondary" disabled={isBusy || !text.trim()} margin={false} size="small" type="submit">
        {texts.say}
      </Button>
    </form>
  )
}

/** The comments on one thing: open ones, resolved ones on demand, and a form. */
export const CommentThread = ({
  comments,
  pointer,
  discussion,
  isOpen = true,
}: {
  comments: readonly Comment[]
  pointer: string
  discussion: Discussion
  /** whether the form is open initially */
  isOpen?: boolean
}) => {
  const { i18n } = useTranslation()
  const texts = reviewTextsIn(i18n.language)
  const settled = comments.filter(isResolved)
  const renderList = (some: readonly Comment[]) => (
    <ol className="vitrine-thread">
      {some.map((comment) => (
        <CommentItem comment={comment} key={comment.number} resolve={discussion.resolve} />
      ))}
    </ol>
  )
  return (
    <div className="vitrine-talk">
      {renderList(comments.filter((comment) => !isResolved(comment)))}
      {settled.length > 0 ? (
        <details>
          <summary>{fill(texts.showResolved, { count: settled.length })}</summary>
          {renderList(settled)}
        </details>
      ) : null}
      {isOpen ? <CommentForm pointer={pointer} addComment={discussion.addComment} /> : null}
    </div>
  )
}
