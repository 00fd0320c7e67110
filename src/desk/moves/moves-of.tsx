'use client'

import { Button, Popup, PopupList, toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import type { Said } from '../ask'
import { handOverWordsIn } from '../handing/hand-over-words'
import type { FieldProblem, Preflight } from '../preflight'
import { sayStale } from '../say-stale'
import { useRecord } from '../use-record'
import { dialogOf } from './move-dialog'
import { isAskedAbout, MoveDialogs } from './move-dialogs'
import { moves, moveWordsIn, type MoveName } from './move-words'
import { useMove } from './use-move'

/** What a person would do next, if they may: the last of these that is possible. */
const foremost = ['submit', 'approve', 'publish'] as const

/** What the public reads, word for word: it is published again only with what goes along, and has no way to go before. */
const isAsPublic = ({ live, work }: Preflight) => live === 'published' && work === 'clean'

/** What this person may do with the record as it stands, and nothing else: foremost the next step, the others behind a menu. */
export const MovesOf = ({
  seenRevision,
  save,
  isSaving,
  show,
}: {
  /** the revision that this person has seen: only that is moved */
  seenRevision: number | undefined
  /** undefined: nothing is unsaved */
  save: (() => Promise<boolean>) | undefined
  isSaving: boolean
  /** shows the record as it is after a move */
  show: () => Promise<void>
}) => {
  const { preflight, refresh, address, language, words } = useRecord()
  const { move } = useMove(show)
  const { openModal } = useModal()
  const [busy, setBusy] = useState<MoveName | null>(null)
  if (!preflight) return null
  const says = moveWordsIn(language)
  const isModified = save !== undefined
  const isMerged = preflight.verbs.length === 0

  const perform = async (verb: MoveName, said: Said): Promise<FieldProblem[]> => {
    // nothing is written any more to what a law wants gone
    const isSaved = save === undefined || verb === 'erase' || (await save())
    const now = isSaved ? await refresh() : undefined
    if (!now || seenRevision === undefined) return []
    // a save of ours makes at most one revision; a second is somebody else's
    const isOurs = now.revision === seenRevision || (isModified && now.revision === seenRevision + 1)
    if (isOurs) return move(verb === 'publish' && !isAsPublic(now) ? now.way : [verb], now.revision, said)
    toast.error(sayStale(words.stale, now.changed, language), { duration: 20_000 })
    return []
  }
  const start = (verb: MoveName, said: Said = {}): Promise<FieldProblem[]> => {
    setBusy(verb)
    return perform(verb, said).finally(() => setBusy(null))
  }
  const startUnasked = async (verb: MoveName) => {
    for (const { message } of await start(verb)) toast.error(message)
  }
  const choose = (verb: MoveName) =>
    isAskedAbout(verb, preflight) ? openModal(dialogOf(verb, address)) : void startUnasked(verb)

  const possible = moves.filter((verb) =>
    verb === 'publish'
      ? preflight.way.length > 0 && (isModified || !isAsPublic(preflight) || preflight.verbs.includes(verb))
      : preflight.verbs.includes(verb) ||
        preflight.exceptions.includes(verb) ||
        (verb === 'submit' && isModified && preflight.way.length === 0 && !isMerged),
  )
  const first = foremost.findLast((verb) => possible.includes(verb) && !preflight.exceptions.includes(verb))
  const others = possible.filter((verb) => verb !== first && !(first === 'publish' && preflight.way.includes(verb)))
  const isBusy = busy !== null || isSaving
  const labelOf = (verb: MoveName) => {
    if (verb === 'approve' && preflight.exceptions.includes(verb)) return says.exception.label
    return verb === 'transfer' && preflight.waitsFor ? handOverWordsIn(language).labelOffered : says[verb].label
  }
  return (
    <div className="vitrine-moves">
      {first ? (
        <Button
          disabled={isBusy}
          id={`action-${first}`}
          margin={false}
          onClick={() => choose(first)}
          size="medium"
          type="button"
        >
          {busy === first ? says[first].busy : says[first].label}
        </Button>
      ) : null}
      {others.length > 0 ? (
        <Popup
          button={<span className="vitrine-moves__more">{says.more}</span>}
          buttonType="custom"
          disabled={isBusy}
          horizontalAlign="right"
          id="more-moves"
          render={({ close }) => (
            <PopupList.ButtonGroup>
              {others.map((verb) => (
                <PopupList.Button
                  id={`action-${verb}`}
                  key={verb}
                  onClick={() => {
                    close()
                    choose(verb)
                  }}
                  {...(verb === 'erase' && { className: 'vitrine-moves__danger' })}
                >
                  {labelOf(verb)}
                </PopupList.Button>
              ))}
            </PopupList.ButtonGroup>
          )}
          size="fit-content"
        />
      ) : null}
      <MoveDialogs address={address} language={language} preflight={preflight} start={start} />
    </div>
  )
}
