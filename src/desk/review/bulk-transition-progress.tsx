'use client'

import { useTranslation } from '@payloadcms/ui'
import { fill } from '../shared/fill'
import { formatStale } from '../shared/format-stale'
import { usePlaces } from '../shared/use-places'
import { queueTextsIn, textsOfMany } from './queue-texts'
import type { BulkProgress } from './use-bulk-transitions'

/** The progress of a bulk transition, and at its end the rejected records with their reasons. */
export const BulkTransitionProgress = ({
  progress,
  onReload,
}: {
  progress: BulkProgress | undefined
  onReload?: () => void
}) => {
  const { i18n } = useTranslation()
  const placeOf = usePlaces()
  const texts = queueTextsIn(i18n.language)
  return (
    <div aria-live="polite" className="vitrine-many__moved">
      {progress && !progress.isOver ? (
        <p>{fill(texts.moving, { seen: progress.seen, count: progress.count })}</p>
      ) : null}
      {progress?.isUnanswered ? <p>{texts.interrupted}</p> : null}
      {progress?.isOver ? (
        <p>
          {fill(texts.over, {
            what: textsOfMany(progress.transition, i18n.language).done,
            done: progress.done,
            refused: progress.refused.length,
          })}{' '}
          {onReload ? (
            <button onClick={onReload} type="button">
              {texts.reloadList}
            </button>
          ) : null}
        </p>
      ) : null}
      {progress && progress.refused.length > 0 ? (
        <ul>
          {progress.refused.map(({ kind, id, title, message, details, stale }) => (
            <li key={`${kind}:${id}`}>
              <a href={placeOf(kind, id).page}>
                <bdi>{title || placeOf(kind, id).kindName}</bdi>
              </a>
              : {stale ? formatStale(texts.stale, stale.changed, i18n.language) : [message, ...details].join(' ')}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
