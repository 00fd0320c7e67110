'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId, useRef } from 'react'
import { gaps } from '../../contract/gaps'
import { keyOf } from '../shared/references'
import { useEndpoint } from '../shared/use-endpoint'
import { useQueryInUrl } from '../shared/use-query-in-url'
import { GapRecord } from './gap-record'
import { gapTextsIn } from './gap-texts'
import { fill } from '../shared/fill'
import { formatProblem } from '../shared/format-problem'
import { ownerKind } from '../../model/owners'

/** The institution, the problem code (empty: any), and the page. */
interface GapQuery {
  institution: string
  code: string
  page: number
}

const gapSearchParams = ({ institution, code, page }: GapQuery) =>
  new URLSearchParams({ institution, ...(code && { code }), ...(page > 1 && { page: String(page) }) })

/** An institution's incomplete records: the number per problem, and links to each field. */
export const GapList = ({ institutions, first }: { institutions: { id: string; name: string }[]; first: GapQuery }) => {
  const { i18n } = useTranslation()
  const texts = gapTextsIn(i18n.language)
  const { query, load } = useQueryInUrl(first, gapSearchParams)
  const id = useId()
  if (institutions.length === 0)
    return (
      <main className="vitrine-gaps">
        <h1>{texts.gaps}</h1>
        <p>{texts.noInstitution}</p>
      </main>
    )
  return (
    <main className="vitrine-gaps">
      <h1>{texts.gaps}</h1>
      <p>{texts.gapsWhat}</p>
      <div className="vitrine-gaps__of">
        <label htmlFor={id}>{texts.institution}</label>
        <select
          id={id}
          onChange={({ target }) => load({ institution: target.value, code: '', page: 1 })}
          value={query.institution}
        >
          {institutions.map((institution) => (
            <option key={institution.id} value={institution.id}>
              {institution.name}
            </option>
          ))}
        </select>
      </div>
      <Gaps query={query} onQueryChange={load} />
    </main>
  )
}

const Gaps = ({ query, onQueryChange }: { query: GapQuery; onQueryChange: (query: GapQuery) => void }) => {
  const { i18n } = useTranslation()
  const { language } = i18n
  const texts = gapTextsIn(language)
  const heading = useRef<HTMLHeadingElement>(null)
  const { data } = useEndpoint(
    gaps,
    { kind: ownerKind, id: query.institution },
    { page: String(query.page), locale: language, ...(query.code && { code: query.code }) },
  )
  if (!data) return <p aria-live="polite">{data === null ? texts.noResponse : texts.loading}</p>
  const { totals, docs, next, page, limit, total = 0 } = data
  if (totals.length === 0) return <p aria-live="polite">{texts.noGaps}</p>
  const choose = (code: string) => onQueryChange({ ...query, code, page: 1 })
  const turn = (by: number) => {
    onQueryChange({ ...query, page: page + by })
    heading.current?.focus()
  }
  return (
    <>
      <ul className="vitrine-gaps__totals">
        <li>
          <button aria-pressed={query.code === ''} onClick={() => choose('')} type="button">
            {texts.everything}
          </button>
        </li>
        {totals.map(({ code, detail, count }) => (
          <li key={code}>
            <button aria-pressed={query.code === code} onClick={() => choose(code)} type="button">
              <strong>
                <bdi>{count}</bdi>
              </strong>{' '}
              {formatProblem({ code, detail }, language)}
            </button>
          </li>
        ))}
      </ul>
      <h2 ref={heading} tabIndex={-1}>
        {texts.records}
      </h2>
      <p aria-live="polite">
        {fill(texts.ofAll, {
          from: Math.min((page - 1) * limit + 1, total),
          to: Math.min(page * limit, total),
          count: total,
        })}
      </p>
      <ul className="vitrine-gaps__records">
        {docs.map((record) => (
          <GapRecord key={keyOf(record)} record={record} />
        ))}
      </ul>
      {total > limit ? (
        <p className="vitrine-gaps__pages">
          <button disabled={page === 1} onClick={() => turn(-1)} type="button">
            {texts.previous}
          </button>
          <button disabled={next === null} onClick={() => turn(1)} type="button">
            {texts.next}
          </button>
        </p>
      ) : null}
    </>
  )
}
