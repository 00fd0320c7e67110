'use client'

import { Button, Popup, PopupList, toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import type { TransitionInput } from '../shared/api-client'
import { transferTextsIn } from '../transfer/texts'
import type { FieldProblem, Preflight } from '../shared/preflight'
import { formatStale } from '../shared/format-stale'
import { useRecord } from '../shared/use-record'
import { dialogSlug } from './transition-dialog'
import { needsConfirmation, TransitionDialogs } from './transition-dialogs'
import { transitionNames, transitionTextsIn, type TransitionName } from './transition-texts'
import { useExecuteTransitions } from './use-execute-transitions'

/** What a person would do next, if they may: the last of these that is possible. */
const primaryOrder = ['submit', 'approve', 'publish'] as const

/** What the public reads, word for word: it is published again only with what goes along, and has no way to go before. */
const isUnchanged = ({ live, work }: Preflight) => live === 'published' && work === 'clean'

/** What this person may do with the record as it stands, and nothing else: foremost the next step, the others behind a menu. */
export const TransitionButtons = ({
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
  const { preflight, refresh, address, language, texts } = useRecord()
  const { execute } = useExecuteTransitions(show)
  const { openModal } = useModal()
  const [busy, setBusy] = useState<TransitionName | null>(null)
  if (!preflight) return null
  const transitionTexts = transitionTextsIn(language)
  const isModified = save !== undefined
  const isMerged = preflight.verbs.length === 0

  const saveAndExecute = async (transition: TransitionName, input: TransitionInput): Promise<FieldProblem[]> => {
    // nothing is written any more to what a law wants gone
    const isSaved = save === undefined || transition === 'erase' || (await save())
    const now = isSaved ? await refresh() : undefined
    if (!now || seenRevision === undefined) return []
    // a save of ours makes at most one revision; a second is somebody else's
    const isOurs = now.revision === seenRevision || (isModified && now.revision === seenRevision + 1)
    if (isOurs)
      return execute(transition === 'publish' && !isUnchanged(now) ? now.way : [transition], now.revision, input)
    toast.error(formatStale(texts.stale, now.changed, language), { duration: 20_000 })
    return []
  }
  const start = (transition: TransitionName, input: TransitionInput = {}): Promise<FieldProblem[]> => {
    setBusy(transition)
    return saveAndExecute(transition, input).finally(() => setBusy(null))
  }
  const startAtOnce = async (transition: TransitionName) => {
    for (const { message } of await start(transition)) toast.error(message)
  }
  const choose = (transition: TransitionName) =>
    needsConfirmation(transition, preflight) ? openModal(dialogSlug(transition, address)) : void startAtOnce(transition)

  const possible = transitionNames.filter((transition) =>
    transition === 'publish'
      ? preflight.way.length > 0 && (isModified || !isUnchanged(preflight) || preflight.verbs.includes(transition))
      : preflight.verbs.includes(transition) ||
        preflight.exceptions.includes(transition) ||
        (transition === 'submit' && isModified && preflight.way.length === 0 && !isMerged),
  )
  const first = primaryOrder.findLast(
    (transition) => possible.includes(transition) && !preflight.exceptions.includes(transition),
  )
  const others = possible.filter(
    (transition) => transition !== first && !(first === 'publish' && preflight.way.includes(transition)),
  )
  const isBusy = busy !== null || isSaving
  const labelOf = (transition: TransitionName) => {
    if (transition === 'approve' && preflight.exceptions.includes(transition)) return transitionTexts.exception.label
    return transition === 'transfer' && preflight.waitsFor
      ? transferTextsIn(language).labelOffered
      : transitionTexts[transition].label
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
          {busy === first ? transitionTexts[first].busy : transitionTexts[first].label}
        </Button>
      ) : null}
      {others.length > 0 ? (
        <Popup
          button={<span className="vitrine-moves__more">{transitionTexts.more}</span>}
          buttonType="custom"
          disabled={isBusy}
          horizontalAlign="right"
          id="more-moves"
          render={({ close }) => (
            <PopupList.ButtonGroup>
              {others.map((transition) => (
                <PopupList.Button
                  id={`action-${transition}`}
                  key={transition}
                  onClick={() => {
                    close()
                    choose(transition)
                  }}
                  {...(transition === 'erase' && { className: 'vitrine-moves__danger' })}
                >
                  {labelOf(transition)}
                </PopupList.Button>
              ))}
            </PopupList.ButtonGroup>
          )}
          size="fit-content"
        />
      ) : null}
      <TransitionDialogs address={address} language={language} preflight={preflight} start={start} />
    </div>
  )
}
