'use client'

import { Drawer, useDocumentInfo, useLocale, useModal } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { fill } from '../shared/fill'
import { fragmentOf } from '../readiness/gaps'
import { Labelled } from '../shared/labelled'
import { locate } from '../shared/locate'
import { showField } from '../shared/show-field'
import { useFields, useLabels } from '../shared/use-fields'
import { useRecord } from '../shared/use-record'
import { CommentForm, CommentThread } from './comment-thread'
import { CommentIcon } from './comment-icon'
import { namedFields } from '../shared/references'
import { ReviewComments, useCommentTarget } from './review-comments'
import { reviewTextsIn } from './review-texts'
import { stateKeyOf } from '../shared/state-key'
import { resolvePointer } from '../shared/resolve-pointer'
import { isResolved, useComments } from './use-comments'
import { usePlaces } from '../shared/use-places'
import { useCommentAnchors } from './use-comment-anchors'

type Discussion = ReturnType<typeof useComments>

/** Adds a comment in the form's language: on the record as a whole, or on a field. */
const NewComment = ({ discussion }: { discussion: Discussion }) => {
  const { language } = useRecord()
  const { code } = useLocale()
  const texts = reviewTextsIn(language)
  const fields = useFields()
  const labelOf = useLabels()
  const [pointer, setPointer] = useState('')
  const options = namedFields(fields).flatMap((field) => {
    if (!('name' in field) || !field.name || field.admin?.hidden || field.type === 'ui') return []
    const label = labelOf({ tabs: [], path: [], labels: 'label' in field ? [field.label] : [] })
    const isInEach = 'localized' in field && field.localized === true
    return label ? [{ label, pointer: `/${field.name}${isInEach ? `/${code}` : ''}` }] : []
  })
  return (
    <div className="vitrine-next-word">
      <Labelled label={texts.aboutField}>
        {(control) => (
          <select {...control} name="about" onChange={({ target }) => setPointer(target.value)} value={pointer}>
            <option value="">{texts.wholeRecord}</option>
            {options.map((option) => (
              <option key={option.pointer} value={option.pointer}>
                {option.label}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <CommentForm pointer={pointer} addComment={discussion.addComment} />
    </div>
  )
}

/** In a record’s form: all comments behind a button, and a marker beside each field with comments. */
export const CommentsInForm = () => {
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  const { address, kind, preflight, language } = useRecord()
  const texts = reviewTextsIn(language)
  const discussion = useComments(address, stateKeyOf(preflight))
  const fields = useFields()
  const describeTarget = useCommentTarget()
  const placeOf = usePlaces()
  const { openModal, closeModal } = useModal()
  const anchor = useRef<HTMLButtonElement>(null)
  /** undefined: all */
  const [path, setPath] = useState<string>()
  const comments = discussion.comments ?? []
  const pathOf = (pointer: string | null) => (pointer ? resolvePointer(fields, pointer)?.path : undefined)
  const open = comments.filter((comment) => !isResolved(comment))
  const about = (one: string) => comments.filter(({ pointer }) => pathOf(pointer) === one)
  const places = useCommentAnchors(
    anchor,
    open.flatMap(({ pointer }) => pathOf(pointer) ?? []),
  )
  if (!discussion.comments) return null

  const slug = `comments-${address}`
  const show = (one: string | undefined) => {
    setPath(one)
    openModal(slug)
  }
  const goTo = (pointer: string): string | (() => void) => {
    const resolved = resolvePointer(fields, pointer)
    if (!resolved) return '#'
    if (resolved.locale && resolved.locale !== code)
      return `${placeOf(kind, String(id ?? '')).page}?locale=${resolved.locale}${fragmentOf(resolved.path)}`
    return () => {
      closeModal(slug)
      const place = locate(fields, resolved.path.split('.'))
      const form = anchor.current?.closest('form')
      if (place && form) void showField(form, place)
    }
  }
  const pathComments = path === undefined ? undefined : about(path)
  const pointer = pathComments?.at(-1)?.pointer ?? ''
  return (
    <>
      <button
        aria-label={fill(texts.openComments, { count: open.length })}
        className="vitrine-comments-button"
        id="open-comments"
        onClick={() => show(undefined)}
        ref={anchor}
        title={fill(texts.openComments, { count: open.length })}
        type="button"
      >
        <CommentIcon /> <bdi>{open.length}</bdi>
      </button>
      {places.map(({ path: one, host }) => {
        const label = fill(texts.commentsAt, {
          field: describeTarget(`/${one.replaceAll('.', '/')}`),
          count: open.filter((comment) => pathOf(comment.pointer) === one).length,
        })
        return createPortal(
          <button aria-label={label} onClick={() => show(one)} title={label} type="button">
            <CommentIcon /> <bdi>{open.filter((comment) => pathOf(comment.pointer) === one).length}</bdi>
          </button>,
          host,
          one,
        )
      })}
      <Drawer slug={slug} title={pathComments ? `${texts.comments}: ${describeTarget(pointer)}` : texts.comments}>
        {pathComments ? (
          <>
            <CommentThread comments={pathComments} pointer={pointer} discussion={discussion} />
            <button className="vitrine-comments-all" onClick={() => setPath(undefined)} type="button">
              {fill(texts.openComments, { count: open.length })}
            </button>
          </>
        ) : (
          <ReviewComments goTo={goTo} discussion={discussion}>
            <NewComment discussion={discussion} />
          </ReviewComments>
        )}
      </Drawer>
    </>
  )
}
