'use client'

import { Button, ConfirmationModal, toast, useModal, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { fill } from '../accounts/people-words'
import { performMove } from '../ask'
import { sayStale } from '../say-stale'
import { useRecord } from '../use-record'
import type { Deed } from './ask-review'
import { reviewWordsIn } from './review-words'
import { sayDeed } from './say-deed'
import { sayInstant } from '../say-instant'
import type { useDeeds } from './use-deeds'

const restoring = 'restore-text'

const useRestoring = () => {
  const { address, preflight, refresh, language, words } = useRecord()
  return async (version: string) => {
    if (!preflight) return
    const { ending, sentence } = await performMove(
      address,
      'restore',
      { version, revision: preflight.revision },
      language,
    )
    const now = await refresh()
    if (ending === 'done') toast.success(reviewWordsIn(language).restored)
    else {
      const refused = ending === 'refused' && sentence ? sentence : words[ending === 'not_ready' ? 'notReady' : ending]
      toast.error(sayStale(refused, now?.changed, language), { duration: 10_000 })
    }
  }
}

const DeedShown = ({
  deed,
  isNewest,
  compare,
  restore,
}: {
  deed: Deed
  /** whether its text is the work in hand */
  isNewest: boolean
  compare: ((version: string) => void) | undefined
  restore: ((version: string) => void) | undefined
}) => {
  const { i18n } = useTranslation()
  const words = reviewWordsIn(i18n.language)
  const { at, by, what, comment, reason, release, version } = deed
  const when = sayInstant(at, i18n.language)
  const about = `${sayDeed(what, i18n.language)}, ${when}`
  return (
    <li className="vitrine-deed" data-deed={what}>
      <p className="vitrine-deed__what">
        <strong>{sayDeed(what, i18n.language)}</strong>
        {by ? (
          <>
            {' · '}
            <bdi>{by}</bdi>
          </>
        ) : null}
        {release === null ? null : ` · ${fill(words.release, { number: release })}`}
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
          {words.reason}: <bdi>{reason}</bdi>
        </p>
      ) : null}
      {version !== null && !isNewest ? (
        <p className="vitrine-deed__ways">
          {compare ? (
            <button aria-label={`${words.compareWithNow}: ${about}`} onClick={() => compare(version)} type="button">
              {words.compareWithNow}
            </button>
          ) : null}
          {restore ? (
            <button aria-label={`${words.restoreThis}: ${about}`} onClick={() => restore(version)} type="button">
              {words.restoreThis}
            </button>
          ) : null}
        </p>
      ) : null}
    </li>
  )
}

/** What was done to a record, newest first: who, what, when, and what was said with it. */
export const Timeline = ({
  history: { deeds = [], next, readOn },
  compare,
}: {
  history: ReturnType<typeof useDeeds>
  compare: ((version: string) => void) | undefined
}) => {
  const { i18n } = useTranslation()
  const words = reviewWordsIn(i18n.language)
  const { preflight } = useRecord()
  const { openModal } = useModal()
  const [chosen, setChosen] = useState('')
  const restore = useRestoring()
  const mayRestore = preflight?.verbs.includes('restore') === true
  const choose = (version: string) => {
    setChosen(version)
    openModal(restoring)
  }
  return (
    <>
      {deeds.length === 0 ? <p>{words.noTimeline}</p> : null}
      <ol className="vitrine-timeline">
        {deeds.map((deed) => (
          <DeedShown
            compare={compare}
            deed={deed}
            isNewest={deed.version === deeds[0]?.version}
            key={deed.number}
            restore={mayRestore ? choose : undefined}
          />
        ))}
      </ol>
      {next === null ? null : (
        <Button buttonStyle="secondary" margin={false} onClick={readOn} size="small" type="button">
          {words.earlier}
        </Button>
      )}
      <ConfirmationModal
        body={words.restoreBody}
        confirmingLabel={words.restoring}
        confirmLabel={words.restoreThis}
        heading={words.restoreHeading}
        modalSlug={restoring}
        onConfirm={() => restore(chosen)}
      />
    </>
  )
}
