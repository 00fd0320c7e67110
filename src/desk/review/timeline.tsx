'use client'

import { Button, ConfirmationModal, toast, useModal, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { TimelineEntry } from '../../contract/history'
import { fill } from '../shared/fill'
import { formatStale } from '../shared/format-stale'
import { useDeskTransitions } from '../workflow/use-desk-transitions'
import { useExecuteTransition } from '../workflow/use-execute-transition'
import { useRecord } from '../shared/use-record'
import { reviewTextsIn } from './review-texts'
import { formatAuditAction } from './format-audit-action'
import { formatInstant } from '../shared/format-instant'
import type { useTimeline } from './use-timeline'

const restoring = 'restore-text'

const useRestoring = (transition: string) => {
  const { address, preflight, refresh, language, texts } = useRecord()
  const executeTransition = useExecuteTransition()
  return async (version: string) => {
    if (!preflight) return
    const { outcome, message } = await executeTransition(address, transition, {
      version,
      revision: preflight.revision,
    })
    const now = await refresh()
    if (outcome === 'done') toast.success(reviewTextsIn(language).restored)
    else {
      const failure = outcome === 'refused' && message ? message : texts[outcome === 'not_ready' ? 'notReady' : outcome]
      toast.error(formatStale(failure, now?.changed, language), { duration: 10_000 })
    }
  }
}

const TimelineItem = ({
  entry,
  isNewest,
  compare,
  restore,
}: {
  entry: TimelineEntry
  /** whether its text is the current draft */
  isNewest: boolean
  compare: ((version: string) => void) | undefined
  restore: ((version: string) => void) | undefined
}) => {
  const { i18n } = useTranslation()
  const texts = reviewTextsIn(i18n.language)
  const { at, who, what, comment, reason, release, version } = entry
  const when = formatInstant(at, i18n.language)
  const about = `${formatAuditAction(what, i18n.language)}, ${when}`
  return (
    <li className="vitrine-entry" data-action={what}>
      <p className="vitrine-entry__what">
        <strong>{formatAuditAction(what, i18n.language)}</strong>
        {who.name ? (
          <>
            {' · '}
            <span className="vitrine-person">{who.name}</span>
          </>
        ) : null}
        {release === null ? null : ` · ${fill(texts.release, { number: release })}`}
      </p>
      <p className="vitrine-entry__when">
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
        <p className="vitrine-entry__ways">
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
  history: { entries = [], hasMore, loadMore },
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
          <TimelineItem
            compare={compare}
            entry={entry}
            isNewest={entry.version === entries[0]?.version}
            key={entry.number}
            restore={mayRestore ? choose : undefined}
          />
        ))}
      </ol>
      {hasMore ? (
        <Button buttonStyle="secondary" margin={false} onClick={loadMore} size="small" type="button">
          {texts.earlier}
        </Button>
      ) : null}
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
