'use client'

import { Gutter, SetDocumentStepNav, useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { MovesOf } from '../moves/moves-of'
import { usePreflights } from '../preflight-provider'
import { fragmentOf } from '../gaps/gaps'
import { Standing } from '../standing'
import { useFields } from '../use-fields'
import { useRecord } from '../use-record'
import { Changes } from './changes'
import { ProblemList } from './problem-list'
import { sayStanding } from './say-standing'
import { ReviewComments } from './review-comments'
import { reviewWordsIn } from './review-words'
import { tellField } from './tell-field'
import { Timeline } from './timeline'
import { Unsaid } from './unsaid'
import { useChanges } from './use-changes'
import { useComments } from './use-comments'
import { useDeeds } from './use-deeds'
import { usePlaces } from '../use-places'
import { UsesShown } from './uses-shown'

const Part = ({ name, heading, children }: { name: string; heading: string; children: ReactNode }) => {
  const id = useId()
  return (
    <section aria-labelledby={id} className="vitrine-review__part" data-part={name}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}

const Steps = () => {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { language } = useRecord()
  const collection = collectionSlug ? getEntityConfig({ collectionSlug }) : undefined
  const global = globalSlug ? getEntityConfig({ globalSlug }) : undefined
  return (
    <SetDocumentStepNav
      {...(collection && collectionSlug
        ? { collectionSlug, pluralLabel: collection.labels.plural, useAsTitle: collection.admin.useAsTitle }
        : {})}
      {...(global && globalSlug ? { globalSlug, globalLabel: global.label } : {})}
      {...(id === undefined ? {} : { id })}
      view={reviewWordsIn(language).review}
    />
  )
}

/**
 * `/admin/…/review`: one record for whoever looks at it: what changed, what is missing, what colleagues say, where it is used,
 * what was done to it, and what this person may do now.
 */
export const ReviewView = () => {
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  const { kind, address, preflight, language, words: desk } = useRecord()
  const { refresh } = usePreflights()
  const words = reviewWordsIn(language)
  const placeOf = usePlaces()
  const fields = useFields()
  const standing = sayStanding(preflight)
  const said = useComments(address, standing)
  const history = useDeeds(address, standing)
  const { compared, choose } = useChanges(address, preflight, history.deeds)
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => void refresh(address), [refresh, address])

  const form = placeOf(kind, String(id ?? '')).page
  const hrefOf = (pointer: string) => {
    const told = tellField(fields, pointer)
    return told ? `${form}?locale=${told.locale ?? code}${fragmentOf(told.path)}` : form
  }
  const compareFrom = (from: string) => {
    choose({ from, to: 'newest' })
    top.current?.focus()
    top.current?.scrollIntoView({ block: 'start' })
  }
  if (!preflight) return <Gutter className="vitrine-review">{words.loading}</Gutter>
  const isPublic = preflight.live === 'published'
  return (
    <Gutter className="vitrine-review">
      <Steps />
      <div className="vitrine-review__head">
        <Standing />
        <MovesOf
          isSaving={false}
          save={undefined}
          seenRevision={compared?.revision ?? preflight.revision}
          show={() => Promise.resolve()}
        />
      </div>
      <div className="vitrine-review__parts">
        <div className="vitrine-review__main" ref={top} tabIndex={-1}>
          {compared?.changes && history.deeds ? (
            <Part heading={words.changes} name="changes">
              <Changes
                changes={compared.changes}
                choose={choose}
                deeds={history.deeds}
                form={form}
                isPublic={isPublic}
                pair={compared.pair}
                said={said}
              />
            </Part>
          ) : null}
          {history.deeds ? (
            <Part heading={words.timeline} name="timeline">
              <Timeline compare={compared?.changes ? compareFrom : undefined} history={history} />
            </Part>
          ) : null}
        </div>
        <div className="vitrine-review__side">
          <Part heading={words.readiness} name="readiness">
            {preflight.problems.length === 0 ? (
              <p className="vitrine-problems__none">{desk.nothingMissing}</p>
            ) : (
              <div className="vitrine-problems__stops">
                <h3>{words.stops}</h3>
                <ProblemList form={form} problems={preflight.problems} />
              </div>
            )}
            <ProblemList form={form} problems={preflight.advice} />
            <Unsaid standing={standing} />
          </Part>
          {said.comments ? (
            <Part heading={words.comments} name="comments">
              <ReviewComments goTo={hrefOf} said={said} />
            </Part>
          ) : null}
          <Part heading={words.uses} name="uses">
            <UsesShown standing={standing} />
          </Part>
        </div>
      </div>
    </Gutter>
  )
}
