'use client'

import { useTranslation } from '@payloadcms/ui'
import { fill } from '../accounts/people-words'
import { sayStale } from '../say-stale'
import { usePlaces } from '../use-places'
import { queueWordsIn } from './queue-words'
import type { Moving } from './use-many'

/** How far a move of many is, and at its end what was refused, each with its reason. */
export const Moved = ({ moving, onReload }: { moving: Moving | undefined; onReload?: () => void }) => {
  const { i18n } = useTranslation()
  const placeOf = usePlaces()
  const words = queueWordsIn(i18n.language)
  return (
    <div aria-live="polite" className="vitrine-many__moved">
      {moving && !moving.isOver ? <p>{fill(words.moving, { seen: moving.seen, count: moving.count })}</p> : null}
      {moving?.isUnanswered ? <p>{words.interrupted}</p> : null}
      {moving?.isOver ? (
        <p>
          {fill(words.over, {
            what: words.many[moving.verb].done,
            done: moving.done,
            refused: moving.refused.length,
          })}{' '}
          {onReload ? (
            <button onClick={onReload} type="button">
              {words.reload}
            </button>
          ) : null}
        </p>
      ) : null}
      {moving && moving.refused.length > 0 ? (
        <ul>
          {moving.refused.map(({ kind, id, title, message, details, stale }) => (
            <li key={`${kind}:${id}`}>
              <a href={placeOf(kind, id).page}>
                <bdi>{title || placeOf(kind, id).kindName}</bdi>
              </a>
              : {stale ? sayStale(words.stale, stale.changed, i18n.language) : [message, ...details].join(' ')}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
