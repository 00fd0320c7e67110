'use client'

import { useLocale, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { languages } from '../../languages/languages'
import type { FieldChange } from '../../contract/diff'
import { fill } from '../shared/fill'
import { fragmentOf } from '../readiness/gaps'
import { isText } from '../shared/read'
import { TextDiff } from './text-diff'
import { CommentThread } from './comment-thread'
import { reviewTextsIn } from './review-texts'
import type { ResolvedField } from '../shared/resolve-pointer'
import { FieldValue } from './field-value'
import { isResolved, type useComments } from './use-comments'
import type { useNames } from '../shared/use-names'
import { useFieldPath } from '../shared/use-field-path'

/** Symbols beside the text: changes are never shown by colour alone. */
const signs = { changed: '≠', added: '+', removed: '−', moved: '↕' } as const

const Sides = ({
  change: { what, before, after },
  resolved,
  nameOf,
}: {
  change: FieldChange
  resolved: ResolvedField
  nameOf: ReturnType<typeof useNames>
}) => {
  const { i18n } = useTranslation()
  const texts = reviewTextsIn(i18n.language)
  const { field, locale, isRow } = resolved
  if (what === 'moved') return <p>{fill(texts.movedFrom, { before: Number(before) + 1, after: Number(after) + 1 })}</p>
  const isRunningText = ['text', 'textarea', 'richText'].includes(field.type) && isText(before) && isText(after)
  if (isRunningText) return <TextDiff after={after} before={before} locale={locale} />
  const side = (where: 'before' | 'after', value: unknown) => (
    <div className="vitrine-change__side" data-side={where}>
      <span className="vitrine-change__head">{texts[where]}</span>
      <FieldValue field={field} isRow={isRow} locale={locale} nameOf={nameOf} value={value} />
    </div>
  )
  return (
    <div className="vitrine-change__beside">
      {what === 'added' ? null : side('before', before)}
      {what === 'removed' ? null : side('after', after)}
    </div>
  )
}

/** A change: its field, the value before and after, and comments on it. */
export const ChangeItem = ({
  change,
  resolved,
  form,
  nameOf,
  discussion,
}: {
  change: FieldChange
  resolved: ResolvedField
  /** the URL of the record’s form */
  form: string
  nameOf: ReturnType<typeof useNames>
  discussion: ReturnType<typeof useComments>
}) => {
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const texts = reviewTextsIn(i18n.language)
  const fieldPath = useFieldPath()(resolved)
  const id = useId()
  const comments = (discussion.comments ?? []).filter(({ pointer }) => pointer === change.pointer)
  const open = comments.filter((comment) => !isResolved(comment)).length
  const [isTalking, setTalking] = useState(false)
  const language = resolved.locale && languages[resolved.locale].label
  return (
    <li className="vitrine-change" data-pointer={change.pointer} data-what={change.what}>
      <h3 id={id}>
        <bdi>{fieldPath}</bdi>
        {language ? (
          <small lang={resolved.locale}>
            {' '}
            <bdi>{language}</bdi>
          </small>
        ) : null}{' '}
        <span className="vitrine-change__what">
          <span aria-hidden="true">{signs[change.what]}</span> {texts[change.what]}
        </span>
      </h3>
      <Sides change={change} nameOf={nameOf} resolved={resolved} />
      <p className="vitrine-change__ways">
        <a
          aria-label={`${texts.showInForm}: ${fieldPath}`}
          href={`${form}?locale=${resolved.locale ?? code}${fragmentOf(resolved.path)}`}
        >
          {texts.showInForm}
        </a>
        {discussion.comments ? (
          <button
            aria-expanded={isTalking || open > 0}
            aria-label={`${texts.comment}: ${fieldPath}${open > 0 ? `, ${open}` : ''}`}
            onClick={() => setTalking((before) => !before)}
            type="button"
          >
            {texts.comment}
            {open > 0 ? <bdi> ({open})</bdi> : null}
          </button>
        ) : null}
      </p>
      {isTalking || open > 0 ? (
        <CommentThread comments={comments} isOpen={isTalking} pointer={change.pointer} discussion={discussion} />
      ) : null}
    </li>
  )
}
