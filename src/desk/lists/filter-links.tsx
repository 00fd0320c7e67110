'use client'

import { useTranslation } from '@payloadcms/ui'
import { usePathname, useSearchParams } from 'next/navigation'
import { Fragment, useId } from 'react'
import { gapTextsIn } from '../readiness/gap-texts'
import { refineFilter, refinementIn, presetIn, type FilterPreset } from './filter-presets'
import type { RelationChoices } from './relation-choices'

/** Filters are links and a form of plain parameters, so that a list can be bookmarked and shared. */
export const FilterLinks = ({
  sets,
  hasDate,
  choices,
}: {
  sets: FilterPreset[]
  hasDate: boolean
  /** empty if the kind has none */
  choices: RelationChoices[]
}) => {
  const { i18n } = useTranslation()
  const texts = gapTextsIn(i18n.language)
  const path = usePathname()
  const now = useSearchParams().get('shown') ?? ''
  const refinement = refinementIn(now)
  const id = useId()
  const addressOf = (filter: string) =>
    filter === '' ? path : `${path}?${new URLSearchParams({ shown: filter }).toString()}`
  const narrow = (form: FormData) => {
    const fieldValue = (name: string) => {
      const value = form.get(name)
      return typeof value === 'string' ? value.trim() : ''
    }
    const names = ['from', 'to', ...choices.map(({ name }) => name)]
    const chosen = Object.fromEntries(names.map((name) => [name, fieldValue(name)]))
    window.location.assign(addressOf(refineFilter(now, chosen)))
  }
  return (
    <nav aria-label={texts.show} className="vitrine-shown">
      <ul>
        {sets.map(({ name, filter }) => (
          <li key={name}>
            <a
              aria-current={filter === presetIn(now) ? 'true' : undefined}
              data-shown={name}
              href={addressOf(refineFilter(filter, refinement))}
            >
              {texts[name]}
            </a>
          </li>
        ))}
      </ul>
      {hasDate || choices.length > 0 ? (
        <form action={narrow}>
          {choices
            .filter(({ options }) => options.length > 0)
            .map(({ name, label, options }) => (
              <Fragment key={name}>
                <label htmlFor={`${id}-${name}`}>{label}</label>
                <select defaultValue={refinement[name]} id={`${id}-${name}`} name={name}>
                  <option value="">{texts.anyGenre}</option>
                  {options.map((option) => (
                    <option key={option.id} value={option.id}>
                      {option.label}
                    </option>
                  ))}
                </select>
              </Fragment>
            ))}
          {hasDate
            ? (['from', 'to'] as const).map((name) => (
                <span key={name}>
                  <label htmlFor={`${id}-${name}`}>{name === 'from' ? texts.fromYear : texts.toYear}</label>{' '}
                  <input
                    defaultValue={refinement[name]}
                    id={`${id}-${name}`}
                    inputMode="numeric"
                    maxLength={4}
                    name={name}
                    size={4}
                  />
                </span>
              ))
            : null}
          <button type="submit">{texts.narrow}</button>
        </form>
      ) : null}
    </nav>
  )
}
