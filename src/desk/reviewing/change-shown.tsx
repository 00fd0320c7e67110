'use client'

import { useLocale, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { languages } from '../../kernel/languages'
import { fill } from '../accounts/people-words'
import { fragmentOf } from '../gaps/gaps'
import { isText } from '../read'
import type { Change } from './ask-review'
import { ComparedTexts } from './compared-texts'
import { CommentThread } from './comment-thread'
import { reviewWordsIn } from './review-words'
import type { ToldField } from './tell-field'
import { ToldValue } from './told-value'
import type { useComments } from './use-comments'
import type { useNames } from './use-names'
import { useWay } from './use-way'

/** Signs beside the words: what came and what went is told by no colour alone. */
const signs = { changed: '≠', added: '+', removed: '−', moved: '↕' } as const

const Sides = ({
  change: { what, before, after },
  told,
  nameOf,
}: {
  change: Change
  told: ToldField
  nameOf: ReturnType<typeof useNames>
}) => {
  const { i18n } = useTranslation()
  const words = reviewWordsIn(i18n.language)
  const { field, locale, isRow } = told
  if (what === 'moved') return <p>{fill(words.movedFrom, { before: Number(before) + 1, after: Number(after) + 1 })}</p>
  const isRunningText = ['text', 'textarea', 'richText'].includes(field.type) && isText(before) && isText(after)
  if (isRunningText) return <ComparedTexts after={after} before={before} locale={locale} />
  const side = (where: 'before' | 'after', value: unknown) => (
    <div className="vitrine-change__side" data-side={where}>
      <span className="vitrine-change__head">{words[where]}</span>
      <ToldValue field={field} isRow={isRow} locale={locale} nameOf={nameOf} value={value} />
    </div>
  )
  return (
    <div className="vitrine-change__beside">
      {what === 'added' ? null : side('before', before)}
      {what === 'removed' ? null : side('after', after)}
    </div>
  )
}

/** One difference: where it is, what it was and what it is, and what colleagues say of it. */
export const ChangeShown = ({
  change,
  told,
  form,
  nameOf,
  said,
}: {
  change: Change
  told: ToldField
  /** the address of the record’s form */
  form: string
  nameOf: ReturnType<typeof useNames>
  said: ReturnType<typeof useComments>
}) => {
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const words = reviewWordsIn(i18n.language)
  const way = useWay()(told)
  const id = useId()
  const comments = (said.comments ?? []).filter(({ pointer }) => pointer === change.pointer)
  const open = comments.filter(({ isResolved }) => !isResolved).length
  const [isTalking, setTalking] = useState(false)
  const language = told.locale && languages[told.locale].label
  return (
    <li className="vitrine-change" data-pointer={change.pointer} data-what={change.what}>
      <h3 id={id}>
        <bdi>{way}</bdi>
        {language ? (
          <small lang={told.locale}>
            {' '}
            <bdi>{language}</bdi>
          </small>
        ) : null}{' '}
        <span className="vitrine-change__what">
          <span aria-hidden="true">{signs[change.what]}</span> {words[change.what]}
        </span>
      </h3>
      <Sides change={change} nameOf={nameOf} told={told} />
      <p className="vitrine-change__ways">
        <a
          aria-label={`${words.showInForm}: ${way}`}
          href={`${form}?locale=${told.locale ?? code}${fragmentOf(told.path)}`}
        >
          {words.showInForm}
        </a>
        {said.comments ? (
          <button
            aria-expanded={isTalking || open > 0}
            aria-label={`${words.comment}: ${way}${open > 0 ? `, ${open}` : ''}`}
            onClick={() => setTalking((before) => !before)}
            type="button"
          >
            {words.comment}
            {open > 0 ? <bdi> ({open})</bdi> : null}
          </button>
        ) : null}
      </p>
      {isTalking || open > 0 ? (
        <CommentThread comments={comments} isOpen={isTalking} pointer={change.pointer} said={said} />
      ) : null}
    </li>
  )
}
