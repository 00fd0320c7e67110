'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { askAbout } from '../accounts/ask-people'
import { inParts } from '../lists/bulk'
import { readMoved, type Chosen, type RefusedMove, type VerbOfMany } from './many'

/** Records in one request: so that it is seen how far it is. */
const part = 10

/** How far a move of many is. */
export interface Moving {
  verb: VerbOfMany
  count: number
  seen: number
  done: number
  refused: RefusedMove[]
  isOver: boolean
  isUnanswered: boolean
}

/** Moves many records by one verb, a few in one request; what one is refused does not stop the others. */
export const useMany = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [moving, setMoving] = useState<Moving>()
  const move = async (verb: VerbOfMany, chosen: readonly Chosen[], note: string) => {
    let now: Moving = { verb, count: chosen.length, seen: 0, done: 0, refused: [], isOver: false, isUnanswered: false }
    setMoving(now)
    for (const some of inParts(chosen, part)) {
      const answered = await askAbout(`${config.routes.api}/desk/transitions`, i18n.language, {
        method: 'POST',
        body: {
          verb,
          records: some.map(({ kind, id, revision }) => ({ kind, id, ...(revision && { revision }) })),
          ...(note && { note }),
        },
      })
      const end = readMoved(answered?.body, some)
      if (!end) {
        setMoving({ ...now, isOver: true, isUnanswered: true })
        return
      }
      now = {
        ...now,
        seen: now.seen + some.length,
        done: now.done + end.done,
        refused: [...now.refused, ...end.refused],
      }
      setMoving(now)
    }
    setMoving({ ...now, isOver: true })
  }
  return { moving, move, forget: () => setMoving(undefined) }
}
