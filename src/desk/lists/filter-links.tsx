'use client'

import { useTranslation } from '@payloadcms/ui'
import { usePathname, useSearchParams } from 'next/navigation'
import { useId } from 'react'
import { gapTextsIn } from '../readiness/gap-texts'
import { refineFilter, refinementIn, presetIn, type FilterPreset } from './filter-presets'

/** A plain link each, the years and the genre: the address says what is shown, so that it can be kept and sent. */
export const FilterLinks = ({
  sets,
  hasDate,
  genres,
}: {
  sets: FilterPreset[]
  hasDate: boolean
  /** empty where records have none */
  genres: { id: string; label: string }[]
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
    window.location.assign(
      addressOf(refineFilter(now, { from: fieldValue('from'), to: fieldValue('to'), genre: fieldValue('genre') })),
    )
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
      {hasDate || genres.length > 0 ? (
        <form action={narrow}>
          {genres.length > 0 ? (
            <>
              <label htmlFor={`${id}-genre`}>{texts.genre}</label>
              <select defaultValue={refinement.genre} id={`${id}-genre`} name="genre">
                <option value="">{texts.anyGenre}</option>
                {genres.map((genre) => (
                  <option key={genre.id} value={genre.id}>
                    {genre.label}
                  </option>
                ))}
              </select>
            </>
          ) : null}
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
