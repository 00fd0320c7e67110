'use client'

import { useId, useState, type KeyboardEvent } from 'react'
import { displayStatusOf } from '../shared/display-status'
import { useRecord } from '../shared/use-record'
import type { FoundRecord } from '../../contract/search'
import { otherName } from './found-records'
import { useRecordSearch } from './use-record-search'

/** In a form, Enter would submit it. */
const keepFromSending = (event: KeyboardEvent) => {
  if (event.key === 'Enter') event.preventDefault()
}

/** Searches and selects another record of the same kind. */
export const RecordPicker = ({
  of,
  label,
  choose,
  error,
  onChoose,
}: {
  of: { id: string; name: string }
  label: string
  /** label of the button beside each */
  choose: string
  error?: string | undefined
  onChoose: (other: FoundRecord) => void
}) => {
  const { texts } = useRecord()
  const [q, setQ] = useState('')
  const found = useRecordSearch(of, q)
  const id = useId()
  return (
    <div className="vitrine-others">
      <label className="vitrine-others__find">
        {label}
        <input
          aria-describedby={error ? id : undefined}
          aria-invalid={Boolean(error)}
          autoComplete="off"
          dir="auto"
          maxLength={200}
          onChange={({ target }) => setQ(target.value)}
          onKeyDown={keepFromSending}
          type="search"
          value={q}
        />
      </label>
      {error ? (
        <p className="vitrine-form__error" id={id} role="alert">
          {error}
        </p>
      ) : null}
      <ul className="vitrine-others__found">
        {found.map((one) => {
          const name = one.title || one.matched || one.id
          return (
            <li key={one.id}>
              <bdi>{name}</bdi>
              {otherName(one) ? (
                <>
                  {' · '}
                  <bdi>{one.matched}</bdi>
                </>
              ) : null}{' '}
              <small>{texts[displayStatusOf(one)]}</small>{' '}
              <button aria-label={`${choose}: \u2068${name}\u2069`} onClick={() => onChoose(one)} type="button">
                {choose}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
