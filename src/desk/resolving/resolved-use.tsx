'use client'

import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { fill } from '../accounts/people-words'
import { Labelled } from '../labelled'
import { FindOther } from '../lists/find-other'
import type { Use } from '../reviewing/ask-review'
import { NamedRecord } from '../reviewing/named-record'
import { useRecord } from '../use-record'
import type { Choice } from './choices'
import { resolveWordsIn } from './resolve-words'

const ways = ['tombstone', 'remove', 'replace'] as const

/** What is shown instead: found, or to be found. */
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
  const words = resolveWordsIn(useRecord().language)
  if (!instead)
    return (
      <FindOther
        choose={words.choose}
        error={error}
        label={words.other}
        of={{ id: String(id ?? ''), name: title }}
        onChoose={(other) => onChoose({ ...other, title: other.title || (other.matched ?? '') || other.id })}
      />
    )
  return (
    <p className="vitrine-resolved__instead">
      {fill(words.chosen, { title: instead.title })}{' '}
      <button autoFocus onClick={() => onChoose(undefined)} type="button">
        {words.another}
      </button>
    </p>
  )
}

/** One record that shows what is taken off the site, and what becomes of that place. */
export const ResolvedUse = ({
  use,
  choice,
  error,
  onChoose,
}: {
  use: Use & { id: string }
  choice: Choice
  /** why not so */
  error: string | undefined
  onChoose: (choice: Choice) => void
}) => {
  const words = resolveWordsIn(useRecord().language)
  const { as, instead } = choice
  const isFinding = as === 'replace' && !instead
  return (
    <li data-use={use.id}>
      <NamedRecord named={{ title: use.title || use.id, picture: '' }} otherwise="" reference={use} />
      <Labelled error={isFinding ? undefined : error} label={words.what}>
        {(control) => (
          <select
            {...control}
            aria-label={`${words.what}: \u2068${use.title || use.id}\u2069`}
            name="as"
            onChange={({ target }) => onChoose({ as: ways.find((way) => way === target.value) ?? 'tombstone' })}
            value={as}
          >
            {ways.map((way) => (
              <option key={way} value={way}>
                {words[way]}
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
      {as === 'tombstone' ? null : <p data-may-change={use.mayChange}>{use.mayChange ? words.drafted : words.asked}</p>}
    </li>
  )
}
