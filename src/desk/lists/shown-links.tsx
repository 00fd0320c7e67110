'use client'

import { useTranslation } from '@payloadcms/ui'
import { usePathname, useSearchParams } from 'next/navigation'
import { useId } from 'react'
import { gapWordsIn } from '../gaps/gap-words'
import { withYears, yearIn, type ShownSet } from './shown'

/** A plain link each, and the years: the address says what is shown, so that it can be kept and sent. */
export const ShownLinks = ({ sets, hasDate }: { sets: ShownSet[]; hasDate: boolean }) => {
  const { i18n } = useTranslation()
  const words = gapWordsIn(i18n.language)
  const path = usePathname()
  const now = useSearchParams().get('shown') ?? ''
  const from = useId()
  const to = useId()
  const addressOf = (shown: string) => (shown === '' ? path : `${path}?${new URLSearchParams({ shown }).toString()}`)
  const years = (form: FormData) => {
    const given = (name: string) => {
      const value = form.get(name)
      return typeof value === 'string' ? value.trim() : ''
    }
    window.location.assign(addressOf(withYears(now, given('from'), given('to'))))
  }
  const set = withYears(now, '', '')
  return (
    <nav aria-label={words.show} className="vitrine-shown">
      <ul>
        {sets.map(({ name, shown }) => (
          <li key={name}>
            <a
              aria-current={shown === set ? 'true' : undefined}
              href={addressOf(withYears(shown, yearIn(now, 'from'), yearIn(now, 'to')))}
            >
              {words[name]}
            </a>
          </li>
        ))}
      </ul>
      {hasDate ? (
        <form action={years}>
          <label htmlFor={from}>{words.fromYear}</label>
          <input defaultValue={yearIn(now, 'from')} id={from} inputMode="numeric" maxLength={4} name="from" size={4} />
          <label htmlFor={to}>{words.toYear}</label>
          <input defaultValue={yearIn(now, 'to')} id={to} inputMode="numeric" maxLength={4} name="to" size={4} />
          <button type="submit">{words.showYears}</button>
        </form>
      ) : null}
    </nav>
  )
}
