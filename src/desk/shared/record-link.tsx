'use client'

import { usePlaces } from './use-places'
import type { Reference } from './references'
import type { Named } from './use-names'

/** A link to a record with its name, and its picture if it is one. */
export const RecordLink = ({
  reference: { kind, id },
  named,
  otherwise,
}: {
  reference: Reference
  /** null: not readable; undefined: loading */
  named: Named | null | undefined
  /** the text for an unreadable record */
  otherwise: string
}) => {
  const { page, kindName } = usePlaces()(kind, id)
  if (named === null) return <span>{otherwise}</span>
  return (
    <span className="vitrine-named">
      {named?.picture ? <img alt="" loading="lazy" src={named.picture} /> : null}
      <span>
        <a href={page} rel="noopener" target="_blank">
          <bdi>{named?.title ?? '…'}</bdi>
        </a>{' '}
        <small>{kindName}</small>
      </span>
    </span>
  )
}
