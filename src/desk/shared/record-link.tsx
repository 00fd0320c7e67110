'use client'

import { usePlaces } from './use-places'
import type { Reference } from './references'
import type { Named } from './use-names'

/** A record by its name, as a link to it, with its picture where it is one. */
export const RecordLink = ({
  reference: { kind, id },
  named,
  otherwise,
}: {
  reference: Reference
  /** null: it may not be read; undefined: not yet known */
  named: Named | null | undefined
  /** what is said of it where it may not be read */
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
