'use client'

import { useTranslation } from '@payloadcms/ui'
import type { FieldChange } from '../../contract/diff'
import type { TimelineEntry } from '../../contract/history'
import { Labelled } from '../shared/labelled'
import { fill } from '../shared/fill'
import { useFields } from '../shared/use-fields'
import { ChangeItem } from './change-item'
import { comparableVersions } from './comparable-versions'
import { referencesIn } from '../shared/references'
import { reviewTextsIn } from './review-texts'
import { formatAuditAction } from './format-audit-action'
import { formatInstant } from '../shared/format-instant'
import { resolvePointer, type ResolvedField } from '../shared/resolve-pointer'
import type { useComments } from './use-comments'
import { useNames } from '../shared/use-names'

/** Two texts of a record, by their keys. */
export interface Pair {
  from: string
  to: string
}

const Choice = ({
  label,
  value,
  entries,
  isPublic,
  choose,
}: {
  label: string
  value: string
  entries: readonly TimelineEntry[]
  isPublic: boolean
  choose: (id: string) => void
}) => {
  const { i18n } = useTranslation()
  const texts = reviewTextsIn(i18n.language)
  return (
    <Labelled label={label}>
      {(control) => (
        <select {...control} onChange={({ target }) => choose(target.value)} value={value}>
          <option value="newest">{texts.newest}</option>
          <option value="live">{isPublic ? texts.live : texts.nothingPublic}</option>
          {comparableVersions(entries).map(({ id, entry }) => (
            <option key={id} value={id}>
              {[
                entry && formatInstant(entry.at, i18n.language),
                entry && formatAuditAction(entry.what, i18n.language),
                entry?.who.name,
              ]
                .filter(Boolean)
                .join(' · ')}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

/** The changes between two selected texts, field by field. */
export const ChangeList = ({
  changes,
  pair,
  choose,
  entries,
  isPublic,
  form,
  discussion,
}: {
  changes: readonly FieldChange[]
  pair: Pair
  choose: (pair: Pair) => void
  entries: readonly TimelineEntry[]
  isPublic: boolean
  form: string
  discussion: ReturnType<typeof useComments>
}) => {
  const { i18n } = useTranslation()
  const texts = reviewTextsIn(i18n.language)
  const fields = useFields()
  const resolved = changes.flatMap((change): { change: FieldChange; resolved: ResolvedField }[] => {
    const found = resolvePointer(fields, change.pointer)
    return found && !found.isHidden ? [{ change, resolved: found }] : []
  })
  const nameOf = useNames(
    resolved.flatMap(({ change, resolved: { field } }) => [
      ...referencesIn(field, change.before),
      ...referencesIn(field, change.after),
    ]),
  )
  const choice = (which: 'from' | 'to') => (
    <Choice
      choose={(id) => choose({ ...pair, [which]: id })}
      entries={entries}
      isPublic={isPublic || which === 'to'}
      label={texts[which]}
      value={pair[which]}
    />
  )
  return (
    <>
      <div className="vitrine-changes__choice">
        {choice('from')}
        {choice('to')}
      </div>
      <p className="vitrine-changes__count" role="status">
        {resolved.length === 0 ? texts.sameTexts : fill(texts.count, { count: resolved.length })}
      </p>
      <ol className="vitrine-changes">
        {resolved.map(({ change, resolved: field }) => (
          <ChangeItem
            change={change}
            form={form}
            key={`${change.what} ${change.pointer}`}
            nameOf={nameOf}
            discussion={discussion}
            resolved={field}
          />
        ))}
      </ol>
    </>
  )
}
