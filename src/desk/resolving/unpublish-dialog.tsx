'use client'

import { useLocale, useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Said } from '../ask'
import { MoveQuestion } from '../moves/move-question'
import { moveWordsIn } from '../moves/move-words'
import { useRefused } from '../moves/use-refused'
import type { FieldProblem } from '../preflight'
import { fetchUses, type Use } from '../reviewing/ask-review'
import { useRecord } from '../use-record'
import { incompleteAmong, keyOfUse, resolutionsOf, resolvedAmong, type Choices } from './choices'
import { resolveWordsIn } from './resolve-words'
import { ResolvedUse } from './resolved-use'

interface Asking {
  slug: string
  onConfirm: (said: Said) => Promise<FieldProblem[]>
}

type Shown = Use & { id: string }

const isKnown = (use: Use): use is Shown => use.id !== null

/** The published records that show this one; undefined: being asked for; null: nobody answers. */
const useShownIn = (): Shown[] | null | undefined => {
  const { address } = useRecord()
  const { code } = useLocale()
  const [uses, setUses] = useState<Shown[] | null>()
  useEffect(() => {
    let isWanted = true
    void fetchUses(address, code).then((found) => {
      if (isWanted) setUses(found ? found.live.filter(isKnown) : null)
    })
    return () => {
      isWanted = false
    }
  }, [address, code])
  return uses
}

const Question = ({ slug, onConfirm }: Asking) => {
  const { language, words: says } = useRecord()
  const { heading, label, busy, body } = moveWordsIn(language).unpublish
  const words = resolveWordsIn(language)
  const uses = useShownIn()
  const [choices, setChoices] = useState<Choices>({})
  const resolved = resolvedAmong(uses ?? [], choices)
  const places = resolved.flatMap((_use, n) => [`/resolutions/${n}`, `/resolutions/${n}/with`])
  const { messageAt, refused, take } = useRefused(places)
  const errorOf = (use: Shown) => {
    const n = resolved.indexOf(use)
    return n < 0 ? undefined : (messageAt(`/resolutions/${n}/with`) ?? messageAt(`/resolutions/${n}`))
  }
  const confirm = async () => {
    const incomplete = incompleteAmong(resolved, choices)
    if (incomplete.length > 0)
      return take(
        incomplete.map((use) => ({
          pointer: `/resolutions/${resolved.indexOf(use)}/with`,
          message: words.chooseFirst,
        })),
      )
    const resolutions = resolutionsOf(resolved, choices)
    return take(await onConfirm(resolutions.length > 0 ? { resolutions } : {}))
  }
  return (
    <MoveQuestion
      busy={busy}
      heading={heading}
      isReady={Boolean(uses)}
      label={label}
      onConfirm={confirm}
      refused={refused}
      slug={slug}
    >
      <p>{body}</p>
      {uses ? null : <p role="status">{uses === null ? says.unreachable : words.looking}</p>}
      {uses && uses.length > 0 ? (
        <>
          <p>{words.uses}</p>
          <ul className="vitrine-resolved">
            {uses.map((use) => (
              <ResolvedUse
                choice={choices[keyOfUse(use)] ?? { as: 'tombstone' }}
                error={errorOf(use)}
                key={keyOfUse(use)}
                onChoose={(choice) => {
                  take([])
                  setChoices((before) => ({ ...before, [keyOfUse(use)]: choice }))
                }}
                use={use}
              />
            ))}
          </ul>
        </>
      ) : null}
    </MoveQuestion>
  )
}

/** Before a record is taken off the site: what becomes of each place where it is shown. */
export const UnpublishDialog = (asking: Asking) =>
  useModal().isModalOpen(asking.slug) ? <Question {...asking} /> : null
