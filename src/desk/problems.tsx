'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { locate, type Place } from './locate'
import { MovesOfReaders } from './moves/moves-of-readers'
import type { ProblemInForm } from './preflight'
import { usePreflights } from './preflight-provider'
import { sayProblem } from './say-problem'
import { showField } from './show-field'
import { TwoVersionsDrawer } from './versions/two-versions-drawer'
import { useFieldInAddress } from './use-field-in-address'
import { useFields, useLabels } from './use-fields'
import { useFreshness } from './use-freshness'
import { useRecord } from './use-record'

/** What is missing before the public may see this record, each leading to where it is put right. */
const Missing = () => {
  const { preflight, address, words, language } = useRecord()
  const { config } = useConfig()
  const { shown } = usePreflights()
  const fields = useFields()
  const labelOf = useLabels()
  const [isOpen, setOpen] = useState(false)
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (shown.address === address && shown.times > 0) setOpen(true)
  }, [shown, address])

  if (!preflight) return null
  const isPublic = preflight.live === 'published' && preflight.work === 'clean'
  if (preflight.problems.length === 0)
    return isPublic ? null : <p className="vitrine-problems__none">{words.nothingMissing}</p>

  const lead = (place: Place) => {
    setOpen(false)
    const form = box.current?.closest('form')
    if (form) void showField(form, place)
  }
  const line = (problem: ProblemInForm) => {
    const place = locate(fields, problem.path.split('.').filter(Boolean))
    const label = labelOf(place)
    const { kind, id } = problem.reference ?? {}
    return (
      <li key={`${problem.pointer} ${problem.code}`}>
        {place ? (
          <button className="vitrine-problems__field" onClick={() => lead(place)} title={words.showField} type="button">
            {label || words.showField}
          </button>
        ) : null}
        <span>{sayProblem(problem, language)}</span>
        {kind && id ? (
          <a href={`${config.routes.admin}/collections/${kind}/${id}`} rel="noopener" target="_blank">
            {words.openRecord}
          </a>
        ) : null}
      </li>
    )
  }
  return (
    <details
      className="vitrine-problems"
      onToggle={(event) => setOpen(event.currentTarget.open)}
      open={isOpen}
      ref={box}
    >
      <summary>
        {words.missing}: <bdi>{preflight.problems.length}</bdi>
      </summary>
      <ul>{preflight.problems.map(line)}</ul>
    </details>
  )
}

/** Stands before the buttons of a record, for everyone who may open it. */
export const Problems = () => {
  useFreshness()
  useFieldInAddress()
  return (
    <>
      <Missing />
      <MovesOfReaders />
      <TwoVersionsDrawer />
    </>
  )
}
