'use client'

import { Button, ConfirmationModal, toast, useModal, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { fill } from '../shared/fill'
import { executeTransition } from '../shared/api-client'
import { formatStale } from '../shared/format-stale'
import { useDeskTransitions } from '../workflow/use-desk-transitions'
import { useRecord } from '../shared/use-record'
import type { AuditEntry } from './review-api'
import { reviewTextsIn } from './review-texts'
import { formatAuditAction } from './format-audit-action'
import { formatInstant } from '../shared/format-instant'
import type { useTimeline } from './use-timeline'

const restoring = 'restore-text'

const useRestoring = (transition: string) => {
  const { address, preflight, refresh, language, texts } = useRecord()
  return async (version: string) => {
    if (!preflight) return
    const { outcome, message } = await executeTransition(
      address,
      transition,
      { version, revision: preflight.revision },
      language,
    )
    const now = await refresh()
    if (outcome === 'done') toast.success(reviewTextsIn(language).restored)
    else {
      const failure = outcome === 'refused' && message ? message : texts[outcome === 'not_ready' ? 'notReady' : outcome]
      toast.error(formatStale(failure, now?.changed, language), { duration: 10_000 })
    }
  }
}

const TimelineEntry = ({
  entry,
  isNewest,
  compare,
  restore,
}: {
  entry: AuditEntry
  /** whether its text is the current draft */
  isNewest: boolean
  compare: ((version: string) => void) | undefined
  restore: ((version: string) => void) | undefined
}) => {
  const { i18n } = useTranslation()
  const texts = reviewTextsIn(i18n.language)
  const { at, by, what, comment, reason, release, version } = entry
  const when = formatInstant(at, i18n.language)
  const about = `${formatAuditAction(what, i18n.language)}, ${when}`
  return (
    <li className="vitrine-deed" data-deed={what}>
      <p className="vitrine-deed__what">
        <strong>{formatAuditAction(what, i18n.language)}</strong>
        {by ? (
          <>
            {' · '}
            <bdi>{by}</bdi>
          </>
        ) : null}
        {release === null ? null : ` · ${fill(texts.release, { number: release })}`}
      </p>
      <p className="vitrine-deed__when">
        <time dateTime={at}>{when}</time>
      </p>
      {comment ? (
        <blockquote className="vitrine-said" dir="auto">
          {comment}
        </blockquote>
      ) : null}
      {reason ? (
        <p className="vitrine-said">
          {texts.reason}: <bdi>{reason}</bdi>
        </p>
      ) : null}
      {version !== null && !isNewest ? (
        <p className="vitrine-deed__ways">
          {compare ? (
            <button aria-label={`${texts.compareWithNow}: ${about}`} onClick={() => compare(version)} type="button">
              {texts.compareWithNow}
            </button>
          ) : null}
          {restore ? (
            <button aria-label={`${texts.restoreThis}: ${about}`} onClick={() => restore(version)} type="button">
              {texts.restoreThis}
            </button>
          ) : null}
        </p>
      ) : null}
    </li>
  )
}

/** A record's history, newest first: who, what, when, and the comment. */
export const Timeline = ({
  history: { entries = [], next, readOn },
  compare,
}: {
  history: ReturnType<typeof useTimeline>
  compare: ((version: string) => void) | undefined
}) => {
  const { i18n } = useTranslation()
  const texts = reviewTextsIn(i18n.language)
  const { preflight } = useRecord()
  const { openModal } = useModal()
  const [chosen, setChosen] = useState('')
  const { name = '' } = useDeskTransitions().find(({ inTimeline }) => inTimeline) ?? {}
  const restore = useRestoring(name)
  const mayRestore = preflight?.verbs.includes(name) === true
  const choose = (version: string) => {
    setChosen(version)
    openModal(restoring)
  }
  return (
    <>
      {entries.length === 0 ? <p>{texts.noTimeline}</p> : null}
      <ol className="vitrine-timeline">
        {entries.map((entry) => (
          <TimelineEntry
            compare={compare}
            entry={entry}
            isNewest={entry.version === entries[0]?.version}
            key={entry.number}
            restore={mayRestore ? choose : undefined}
          />
        ))}
      </ol>
      {next === null ? null : (
        <Button buttonStyle="secondary" margin={false} onClick={readOn} size="small" type="button">
          {texts.earlier}
        </Button>
      )}
      <ConfirmationModal
        body={texts.restoreBody}
        confirmingLabel={texts.restoring}
        confirmLabel={texts.restoreThis}
        heading={texts.restoreHeading}
        modalSlug={restoring}
        onConfirm={() => restore(chosen)}
      />
    </>
  )
}
