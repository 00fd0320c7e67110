'use client'

import { Drawer, useDocumentInfo, useLocale, useModal } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { fill } from '../accounts/people-words'
import { fragmentOf } from '../gaps/gaps'
import { Labelled } from '../labelled'
import { locate } from '../locate'
import { showField } from '../show-field'
import { useFields, useLabels } from '../use-fields'
import { useRecord } from '../use-record'
import { CommentForm, CommentThread } from './comment-thread'
import { CommentSign } from './comment-sign'
import { namedFields } from './references'
import { ReviewComments, useAboutWhat } from './review-comments'
import { reviewWordsIn } from './review-words'
import { sayStanding } from './say-standing'
import { tellField } from './tell-field'
import { useComments } from './use-comments'
import { usePlaces } from '../use-places'
import { useMarkPlaces } from './use-mark-places'

type Said = ReturnType<typeof useComments>

/** What may be commented on in the language that the form shows: the record as a whole, or one of its fields. */
const NextWord = ({ said }: { said: Said }) => {
  const { language } = useRecord()
  const { code } = useLocale()
  const words = reviewWordsIn(language)
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
      <Labelled label={words.aboutField}>
        {(control) => (
          <select {...control} name="about" onChange={({ target }) => setPointer(target.value)} value={pointer}>
            <option value="">{words.wholeRecord}</option>
            {options.map((option) => (
              <option key={option.pointer} value={option.pointer}>
                {option.label}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <CommentForm pointer={pointer} say={said.say} />
    </div>
  )
}

/** In a record’s form: all comments behind a button, and beside each field that somebody has said something of, a mark. */
export const CommentsInForm = () => {
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  const { address, kind, preflight, language } = useRecord()
  const words = reviewWordsIn(language)
  const said = useComments(address, sayStanding(preflight))
  const fields = useFields()
  const aboutWhat = useAboutWhat()
  const placeOf = usePlaces()
  const { openModal, closeModal } = useModal()
  const anchor = useRef<HTMLButtonElement>(null)
  /** undefined: all */
  const [path, setPath] = useState<string>()
  const comments = said.comments ?? []
  const pathOf = (pointer: string) => tellField(fields, pointer)?.path
  const open = comments.filter(({ isResolved }) => !isResolved)
  const about = (one: string) => comments.filter(({ pointer }) => pointer && pathOf(pointer) === one)
  const places = useMarkPlaces(
    anchor,
    open.flatMap(({ pointer }) => (pointer && pathOf(pointer)) || []),
  )
  if (!said.comments) return null

  const slug = `comments-${address}`
  const show = (one: string | undefined) => {
    setPath(one)
    openModal(slug)
  }
  const goTo = (pointer: string): string | (() => void) => {
    const told = tellField(fields, pointer)
    if (!told) return '#'
    if (told.locale && told.locale !== code)
      return `${placeOf(kind, String(id ?? '')).page}?locale=${told.locale}${fragmentOf(told.path)}`
    return () => {
      closeModal(slug)
      const place = locate(fields, told.path.split('.'))
      const form = anchor.current?.closest('form')
      if (place && form) void showField(form, place)
    }
  }
  const shownPath = path === undefined ? undefined : about(path)
  const pointer = shownPath?.at(-1)?.pointer ?? ''
  return (
    <>
      <button
        aria-label={fill(words.openComments, { count: open.length })}
        className="vitrine-comments-button"
        id="open-comments"
        onClick={() => show(undefined)}
        ref={anchor}
        title={fill(words.openComments, { count: open.length })}
        type="button"
      >
        <CommentSign /> <bdi>{open.length}</bdi>
      </button>
      {places.map(({ path: one, host }) => {
        const label = fill(words.commentsAt, {
          field: aboutWhat(`/${one.replaceAll('.', '/')}`),
          count: open.filter((comment) => pathOf(comment.pointer) === one).length,
        })
        return createPortal(
          <button aria-label={label} onClick={() => show(one)} title={label} type="button">
            <CommentSign /> <bdi>{open.filter((comment) => pathOf(comment.pointer) === one).length}</bdi>
          </button>,
          host,
          one,
        )
      })}
      <Drawer slug={slug} title={shownPath ? `${words.comments}: ${aboutWhat(pointer)}` : words.comments}>
        {shownPath ? (
          <>
            <CommentThread comments={shownPath} pointer={pointer} said={said} />
            <button className="vitrine-comments-all" onClick={() => setPath(undefined)} type="button">
              {fill(words.openComments, { count: open.length })}
            </button>
          </>
        ) : (
          <ReviewComments goTo={goTo} said={said}>
            <NextWord said={said} />
          </ReviewComments>
        )}
      </Drawer>
    </>
  )
}
