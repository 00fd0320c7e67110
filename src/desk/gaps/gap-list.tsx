'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, useId, useRef, useState } from 'react'
import { askAbout } from '../accounts/ask-people'
import { GapRecord } from './gap-record'
import { gapWordsIn } from './gap-words'
import { readGaps, type GapPage } from './gaps'
import { fill } from '../accounts/people-words'
import { sayProblem } from '../say-problem'

/** Whose records, those that lack what (empty: anything), and which page of them. */
interface Asked {
  institution: string
  code: string
  page: number
}

/** undefined: being asked for the first time; null: not answered. What was there stays until the next is. */
const useGaps = ({ institution, code, page }: Asked): GapPage | null | undefined => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [gaps, setGaps] = useState<GapPage | null>()
  const address = `${config.routes.api}/institutions/${institution}/gaps`
  const { language } = i18n
  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      const asked = new URLSearchParams({ page: String(page), locale: language, ...(code && { code }) })
      const answered = await askAbout(`${address}?${asked.toString()}`, language)
      if (isWanted) setGaps((answered?.ok ? readGaps(answered.body) : undefined) ?? null)
    }
    void ask()
    return () => {
      isWanted = false
    }
  }, [address, code, page, language])
  return gaps
}

/** The address says what is shown, so that whoever comes back from a field, or is sent it, sees the same. */
const useAsked = (first: Asked) => {
  const path = usePathname()
  const [asked, setAsked] = useState(first)
  const ask = (next: Asked) => {
    setAsked(next)
    const { institution, code, page } = next
    const said = new URLSearchParams({ institution, ...(code && { code }), ...(page > 1 && { page: String(page) }) })
    window.history.replaceState(window.history.state, '', `${path}?${said.toString()}`)
  }
  return { asked, ask }
}

/** What the records of an institution lack: how many lack what, and each with the way to its field. */
export const GapList = ({ institutions, first }: { institutions: { id: string; name: string }[]; first: Asked }) => {
  const { i18n } = useTranslation()
  const { getEntityConfig } = useConfig()
  const words = gapWordsIn(i18n.language)
  const { asked, ask } = useAsked(first)
  const id = useId()
  if (institutions.length === 0)
    return (
      <main className="vitrine-gaps">
        <h1>{words.gaps}</h1>
        <p>{words.noInstitution}</p>
      </main>
    )
  const nameOf = (kind: string) => {
    const labels = getEntityConfig({ collectionSlug: kind })?.labels
    return labels ? getTranslation(labels.singular, i18n) : kind
  }
  return (
    <main className="vitrine-gaps">
      <h1>{words.gaps}</h1>
      <p>{words.gapsWhat}</p>
      <div className="vitrine-gaps__of">
        <label htmlFor={id}>{words.ofInstitution}</label>
        <select
          id={id}
          onChange={({ target }) => ask({ institution: target.value, code: '', page: 1 })}
          value={asked.institution}
        >
          {institutions.map((institution) => (
            <option key={institution.id} value={institution.id}>
              {institution.name}
            </option>
          ))}
        </select>
      </div>
      <Gaps asked={asked} nameOf={nameOf} onAsk={ask} />
    </main>
  )
}

const Gaps = ({
  asked,
  onAsk,
  nameOf,
}: {
  asked: Asked
  onAsk: (asked: Asked) => void
  nameOf: (kind: string) => string
}) => {
  const { i18n } = useTranslation()
  const { language } = i18n
  const words = gapWordsIn(language)
  const heading = useRef<HTMLHeadingElement>(null)
  const gaps = useGaps(asked)
  if (!gaps) return <p aria-live="polite">{gaps === null ? words.unanswered : words.loading}</p>
  const { totals, docs, page, limit, totalDocs } = gaps
  if (totals.length === 0) return <p aria-live="polite">{words.noGaps}</p>
  const choose = (code: string) => onAsk({ ...asked, code, page: 1 })
  const turn = (by: number) => {
    onAsk({ ...asked, page: page + by })
    heading.current?.focus()
  }
  return (
    <>
      <ul className="vitrine-gaps__totals">
        <li>
          <button aria-pressed={asked.code === ''} onClick={() => choose('')} type="button">
            {words.everything}
          </button>
        </li>
        {totals.map(({ code, detail, count }) => (
          <li key={code}>
            <button aria-pressed={asked.code === code} onClick={() => choose(code)} type="button">
              <strong>
                <bdi>{count}</bdi>
              </strong>{' '}
              {sayProblem({ code, detail }, language)}
            </button>
          </li>
        ))}
      </ul>
      <h2 ref={heading} tabIndex={-1}>
        {words.records}
      </h2>
      <p aria-live="polite">
        {fill(words.ofAll, {
          from: Math.min((page - 1) * limit + 1, totalDocs),
          to: Math.min(page * limit, totalDocs),
          count: totalDocs,
        })}
      </p>
      <ul className="vitrine-gaps__records">
        {docs.map((record) => (
          <GapRecord key={`${record.kind}:${record.id}`} kindName={nameOf(record.kind)} record={record} />
        ))}
      </ul>
      {totalDocs > limit ? (
        <p className="vitrine-gaps__pages">
          <button disabled={page === 1} onClick={() => turn(-1)} type="button">
            {words.earlier}
          </button>
          <button disabled={page * limit >= totalDocs} onClick={() => turn(1)} type="button">
            {words.later}
          </button>
        </p>
      ) : null}
    </>
  )
}
