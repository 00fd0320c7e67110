'use client'

import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import type { PublicUse } from '../../contract/uses'
import { fill } from '../shared/fill'
import { Labelled } from '../shared/labelled'
import { RecordPicker } from '../search/record-picker'
import { RecordLink } from '../shared/record-link'
import { useRecord } from '../shared/use-record'
import type { Choice } from './resolutions'
import { resolutionTextsIn } from './resolution-texts'

const resolutionOptions = ['tombstone', 'remove', 'replace'] as const

/** The replacement: selected, or to be selected. */
const Instead = ({
  instead,
  error,
  onChoose,
}: {
  instead: Choice['instead']
  error: string | undefined
  onChoose: (instead: Choice['instead']) => void
}) => {
  const { id } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const texts = resolutionTextsIn(useRecord().language)
  if (!instead)
    return (
      <RecordPicker
        choose={texts.choose}
        error={error}
        label={texts.other}
        of={{ id: String(id ?? ''), name: title }}
        onChoose={(other) => onChoose({ ...other, title: other.title || (other.matched ?? '') || other.id })}
      />
    )
  return (
    <p className="vitrine-resolved__instead">
      {fill(texts.chosen, { title: instead.title })}{' '}
      <button autoFocus onClick={() => onChoose(undefined)} type="button">
        {texts.another}
      </button>
    </p>
  )
}

/** A record that shows the unpublished one, and the resolution of that use. */
export const ResolutionField = ({
  use,
  choice,
  error,
  onChoose,
}: {
  use: PublicUse
  choice: Choice
  /** its error */
  error: string | undefined
  onChoose: (choice: Choice) => void
}) => {
  const texts = resolutionTextsIn(useRecord().language)
  const { as, instead } = choice
  const isFinding = as === 'replace' && !instead
  return (
    <li data-use={use.id}>
      <RecordLink named={{ title: use.title || use.id, picture: '' }} otherwise="" reference={use} />
      <Labelled error={isFinding ? undefined : error} label={texts.what}>
        {(control) => (
          <select
            {...control}
            aria-label={`${texts.what}: \u2068${use.title || use.id}\u2069`}
            name="as"
            onChange={({ target }) =>
              onChoose({ as: resolutionOptions.find((option) => option === target.value) ?? 'tombstone' })
            }
            value={as}
          >
            {resolutionOptions.map((option) => (
              <option key={option} value={option}>
                {texts[option]}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {as === 'replace' ? (
        <Instead
          error={error}
          instead={instead}
          onChoose={(other) => onChoose(other ? { as, instead: other } : { as })}
        />
      ) : null}
      {as === 'tombstone' ? null : (
        <p data-may-change={use.mayChange === true}>{use.mayChange ? texts.drafted : texts.asked}</p>
      )}
    </li>
  )
}
