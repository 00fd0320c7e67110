'use client'

import { Gutter, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { RecordStepNav } from '../shared/record-step-nav'
import { TransitionButtons } from '../workflow/transition-buttons'
import { usePreflights } from '../shared/preflight-provider'
import { fragmentOf } from '../readiness/gaps'
import { RecordStatus } from '../shared/record-status'
import { useFields } from '../shared/use-fields'
import { useRecord } from '../shared/use-record'
import { ChangeList } from './change-list'
import { ProblemList } from '../readiness/problem-list'
import { stateKeyOf } from '../shared/state-key'
import { ReviewComments } from './review-comments'
import { reviewTextsIn } from './review-texts'
import { resolvePointer } from '../shared/resolve-pointer'
import { Timeline } from './timeline'
import { MissingTranslations } from '../readiness/missing-translations'
import { useChanges } from './use-changes'
import { useComments } from './use-comments'
import { useTimeline } from './use-timeline'
import { usePlaces } from '../shared/use-places'
import { WhereUsed } from './where-used'

const Part = ({ name, heading, children }: { name: string; heading: string; children: ReactNode }) => {
  const id = useId()
  return (
    <section aria-labelledby={id} className="vitrine-review__part" data-part={name}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}

/**
 * `/admin/…/review`: a record for its reviewer: changes, problems, comments, uses, history, and available transitions.
 */
export const ReviewView = () => {
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  const { kind, address, preflight, isUnavailable, language, texts: desk } = useRecord()
  const { refresh } = usePreflights()
  const texts = reviewTextsIn(language)
  const placeOf = usePlaces()
  const fields = useFields()
  const stateKey = stateKeyOf(preflight)
  const discussion = useComments(address, stateKey)
  const history = useTimeline(address, stateKey)
  const { compared, choose } = useChanges(address, preflight, history.entries)
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => void refresh(address), [refresh, address])

  const form = placeOf(kind, String(id ?? '')).page
  const hrefOf = (pointer: string) => {
    const resolved = resolvePointer(fields, pointer)
    return resolved ? `${form}?locale=${resolved.locale ?? code}${fragmentOf(resolved.path)}` : form
  }
  const compareFrom = (from: string) => {
    choose({ from, to: 'newest' })
    top.current?.focus()
    top.current?.scrollIntoView({ block: 'start' })
  }
  if (!preflight) return <Gutter className="vitrine-review">{isUnavailable ? texts.unavailable : texts.loading}</Gutter>
  const isPublic = preflight.live === 'published'
  return (
    <Gutter className="vitrine-review">
      <RecordStepNav view={texts.review} />
      <div className="vitrine-review__head">
        <RecordStatus />
        <TransitionButtons
          isSaving={false}
          save={undefined}
          seenRevision={compared?.revision ?? preflight.revision}
          show={() => Promise.resolve()}
        />
      </div>
      <div className="vitrine-review__parts">
        <div className="vitrine-review__main" ref={top} tabIndex={-1}>
          {compared?.changes && history.entries ? (
            <Part heading={texts.changes} name="changes">
              <ChangeList
                changes={compared.changes}
                choose={choose}
                entries={history.entries}
                form={form}
                isPublic={isPublic}
                pair={compared.pair}
                discussion={discussion}
              />
            </Part>
          ) : null}
          {history.entries ? (
            <Part heading={texts.timeline} name="timeline">
              <Timeline compare={compared?.changes ? compareFrom : undefined} history={history} />
            </Part>
          ) : null}
        </div>
        <div className="vitrine-review__side">
          <Part heading={texts.readiness} name="readiness">
            {preflight.problems.length === 0 ? (
              <p className="vitrine-problems__none">{desk.nothingMissing}</p>
            ) : (
              <div className="vitrine-problems__stops">
                <h3>{texts.stops}</h3>
                <ProblemList form={form} problems={preflight.problems} />
              </div>
            )}
            <ProblemList form={form} problems={preflight.advice} />
            <MissingTranslations stateKey={stateKey} />
          </Part>
          {discussion.comments ? (
            <Part heading={texts.comments} name="comments">
              <ReviewComments goTo={hrefOf} discussion={discussion} />
            </Part>
          ) : null}
          <Part heading={texts.uses} name="uses">
            <WhereUsed stateKey={stateKey} />
          </Part>
        </div>
      </div>
    </Gutter>
  )
}
