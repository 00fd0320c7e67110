'use client'

import { useTranslation } from '@payloadcms/ui'
import { usePathname, useSearchParams } from 'next/navigation'
import { useId } from 'react'
import { gapWordsIn } from '../gaps/gap-words'
import { narrowed, narrowingIn, setIn, type ShownSet } from './shown'

/** A plain link each, the years and the genre: the address says what is shown, so that it can be kept and sent. */
export const ShownLinks = ({
  sets,
  hasDate,
  genres,
}: {
  sets: ShownSet[]
  hasDate: boolean
  /** empty where records have none */
  genres: { id: string; label: string }[]
}) => {
  const { i18n } = useTranslation()
  const words = gapWordsIn(i18n.language)
  const path = usePathname()
  const now = useSearchParams().get('shown') ?? ''
  const asked = narrowingIn(now)
  const id = useId()
  const addressOf = (shown: string) => (shown === '' ? path : `${path}?${new URLSearchParams({ shown }).toString()}`)
  const narrow = (form: FormData) => {
    const given = (name: string) => {
      const value = form.get(name)
      return typeof value === 'string' ? value.trim() : ''
    }
    window.location.assign(addressOf(narrowed(now, { from: given('from'), to: given('to'), genre: given('genre') })))
  }
  return (
    <nav aria-label={words.show} className="vitrine-shown">
      <ul>
        {sets.map(({ name, shown }) => (
          <li key={name}>
            <a
              aria-current={shown === setIn(now) ? 'true' : undefined}
              data-shown={name}
              href={addressOf(narrowed(shown, asked))}
            >
              {words[name]}
            </a>
          </li>
        ))}
      </ul>
      {hasDate || genres.length > 0 ? (
        <form action={narrow}>
          {genres.length > 0 ? (
            <>
              <label htmlFor={`${id}-genre`}>{words.genre}</label>
              <select defaultValue={asked.genre} id={`${id}-genre`} name="genre">
                <option value="">{words.anyGenre}</option>
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
                  <label htmlFor={`${id}-${name}`}>{name === 'from' ? words.fromYear : words.toYear}</label>{' '}
                  <input
                    defaultValue={asked[name]}
                    id={`${id}-${name}`}
                    inputMode="numeric"
                    maxLength={4}
                    name={name}
                    size={4}
                  />
                </span>
              ))
            : null}
          <button type="submit">{words.narrow}</button>
        </form>
      ) : null}
    </nav>
  )
}
