'use client'

import { Button, Popup, PopupList, toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import type { Said } from '../ask'
import { sayStale } from '../say-stale'
import { useRecord } from '../use-record'
import { dialogOf, dialogs, MoveDialog } from './move-dialog'
import { isMove, moves, moveWordsIn, type MoveName } from './move-words'
import { PublishDialog } from './publish-dialog'
import { hasOnlyRemedied } from './publish-together'
import { useMove } from './use-move'

/** What a person would do next, if they may: the last of these that is possible. */
const foremost = ['submit', 'approve', 'publish'] as const

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

  const perform = async (verb: MoveName, said: Said) => {
    if (save && !(await save())) return
    const now = await refresh()
    if (!now || seenRevision === undefined) return
    // a save of ours makes at most one revision; a second is somebody else's
    const isOurs = now.revision === seenRevision || (isModified && now.revision === seenRevision + 1)
    if (isOurs) await move(verb === 'publish' ? now.way : [verb], now.revision, said)
    else toast.error(sayStale(words.stale, now.changed, language), { duration: 20_000 })
  }
  const start = async (verb: MoveName, said: Said = {}) => {
    setBusy(verb)
    await perform(verb, said).finally(() => setBusy(null))
  }
  /** Whether something has to be asked first. */
  const isAskedAbout = (verb: MoveName): boolean => {
    if (verb === 'approve') return !preflight.verbs.includes('approve')
    if (verb === 'publish') return hasOnlyRemedied(preflight.problems)
    return dialogs.includes(verb)
  }
  const choose = (verb: MoveName) => (isAskedAbout(verb) ? openModal(dialogOf(verb, address)) : void start(verb))

  const isPublic = preflight.live === 'published' && preflight.work === 'clean'
  const possible = moves.filter((verb) =>
    verb === 'publish'
      ? preflight.way.length > 0 && !(isPublic && !isModified)
      : preflight.verbs.includes(verb) ||
        preflight.exceptions.includes(verb) ||
        (verb === 'submit' && isModified && preflight.way.length === 0 && !isMerged),
  )
  const first = foremost.findLast((verb) => possible.includes(verb) && !preflight.exceptions.includes(verb))
  const others = possible.filter((verb) => verb !== first && !(first === 'publish' && preflight.way.includes(verb)))
  const isBusy = busy !== null || isSaving
  const labelOf = (verb: MoveName) =>
    preflight.exceptions.includes(verb) && verb === 'approve' ? says.exception.label : says[verb].label
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
              {others.filter(isMove).map((verb) => (
                <PopupList.Button
                  id={`action-${verb}`}
                  key={verb}
                  onClick={() => {
                    close()
                    choose(verb)
                  }}
                >
                  {labelOf(verb)}
                </PopupList.Button>
              ))}
            </PopupList.ButtonGroup>
          )}
          size="fit-content"
        />
      ) : null}
      {dialogs.map((verb) => (
        <MoveDialog
          address={address}
          key={verb}
          language={language}
          onConfirm={(said) => start(verb, said)}
          verb={verb}
        />
      ))}
      <PublishDialog
        onConfirm={(mode) => start('publish', { mode })}
        problems={preflight.problems}
        slug={dialogOf('publish', address)}
      />
    </div>
  )
}
