'use client'

import { useTranslation } from '@payloadcms/ui'
import { Labelled } from '../labelled'
import { fill } from '../accounts/people-words'
import { useFields } from '../use-fields'
import type { Change, Deed } from './ask-review'
import { ChangeShown } from './change-shown'
import { textsOf } from './choose-texts'
import { referencesIn } from './references'
import { reviewWordsIn } from './review-words'
import { sayDeed } from './say-deed'
import { sayInstant } from '../say-instant'
import { tellField, type ToldField } from './tell-field'
import type { useComments } from './use-comments'
import { useNames } from './use-names'

/** Two texts of a record, by their names. */
export interface Pair {
  from: string
  to: string
}

const Choice = ({
  label,
  value,
  deeds,
  isPublic,
  choose,
}: {
  label: string
  value: string
  deeds: readonly Deed[]
  isPublic: boolean
  choose: (id: string) => void
}) => {
  const { i18n } = useTranslation()
  const words = reviewWordsIn(i18n.language)
  return (
    <Labelled label={label}>
      {(control) => (
        <select {...control} onChange={({ target }) => choose(target.value)} value={value}>
          <option value="newest">{words.newest}</option>
          <option value="live">{isPublic ? words.live : words.nothingPublic}</option>
          {textsOf(deeds).map(({ id, deed }) => (
            <option key={id} value={id}>
              {[deed && sayInstant(deed.at, i18n.language), deed && sayDeed(deed.what, i18n.language), deed?.by]
                .filter(Boolean)
                .join(' · ')}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

/** What changed between two texts, field by field; any two may be chosen. */
export const Changes = ({
  changes,
  pair,
  choose,
  deeds,
  isPublic,
  form,
  said,
}: {
  changes: readonly Change[]
  pair: Pair
  choose: (pair: Pair) => void
  deeds: readonly Deed[]
  isPublic: boolean
  form: string
  said: ReturnType<typeof useComments>
}) => {
  const { i18n } = useTranslation()
  const words = reviewWordsIn(i18n.language)
  const fields = useFields()
  const told = changes.flatMap((change): { change: Change; told: ToldField }[] => {
    const found = tellField(fields, change.pointer)
    return found && !found.isHidden ? [{ change, told: found }] : []
  })
  const nameOf = useNames(
    told.flatMap(({ change, told: { field } }) => [
      ...referencesIn(field, change.before),
      ...referencesIn(field, change.after),
    ]),
  )
  const choice = (which: 'from' | 'to') => (
    <Choice
      choose={(id) => choose({ ...pair, [which]: id })}
      deeds={deeds}
      isPublic={isPublic || which === 'to'}
      label={words[which]}
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
        {told.length === 0 ? words.sameTexts : fill(words.count, { count: told.length })}
      </p>
      <ol className="vitrine-changes">
        {told.map(({ change, told: field }) => (
          <ChangeShown
            change={change}
            form={form}
            key={`${change.what} ${change.pointer}`}
            nameOf={nameOf}
            said={said}
            told={field}
          />
        ))}
      </ol>
    </>
  )
}
