'use client'

import { Button, Popup, PopupList, toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import type { DeskTransition } from '../../model/desk-transition'
import type { TransitionBody } from '../../contract/transitions'
import type { FieldProblem } from '../shared/failure'
import type { Preflight } from '../shared/preflight'
import { textsIn } from '../../locales/desk'
import { deskLanguage } from '../shared/texts'
import { formatStale } from '../shared/format-stale'
import { useRecord } from '../shared/use-record'
import { TransitionDialogs } from './transition-dialogs'
import { dialogSlug, needsConfirmation } from './transition-forms'
import { textsOfTransition, transitionTextsIn } from './transition-texts'
import { inOrder, useDeskTransitions } from './use-desk-transitions'
import { useExecuteTransitions } from './use-execute-transitions'

/** An unchanged public record: it can only be published again with dependencies, and has no publish path. */
const isUnchanged = ({ live, work }: Preflight) => live === 'published' && work === 'clean'

/** The allowed transitions: the next step as a button, the others in a menu. */
export const TransitionButtons = ({
  seenRevision,
  save,
  isSaving,
  show,
}: {
  /** the revision the user has seen: only that is used */
  seenRevision: number | undefined
  /** undefined: nothing is unsaved */
  save: (() => Promise<boolean>) | undefined
  isSaving: boolean
  /** reloads the record after a transition */
  show: () => Promise<void>
}) => {
  const { preflight, refresh, address, language, texts } = useRecord()
  const { execute } = useExecuteTransitions(show)
  const { openModal } = useModal()
  const transitions = inOrder(useDeskTransitions(), ({ order }) => order)
  const [busy, setBusy] = useState<string | null>(null)
  if (!preflight) return null
  const isModified = save !== undefined
  const isMerged = preflight.verbs.length === 0

  const saveAndExecute = async (transition: DeskTransition, input: TransitionBody): Promise<FieldProblem[]> => {
    const isSaved = save === undefined || transition.withoutSaving || (await save())
    if (!isSaved || seenRevision === undefined) return []
    const now = await refresh()
    if (!now) return [{ pointer: '', message: textsIn(deskLanguage(language)).recurring.noResponse }]
    // our save makes at most one revision; a second is somebody else's
    const isOurs = now.revision === seenRevision || (isModified && now.revision === seenRevision + 1)
    if (isOurs) {
      const steps = transition.takesPath && !isUnchanged(now) ? now.way : [transition.name]
      return execute(steps, now.revision, input)
    }
    toast.error(formatStale(texts.stale, now.changed, language), { duration: 20_000 })
    return []
  }
  const start = (transition: DeskTransition, input: TransitionBody = {}): Promise<FieldProblem[]> => {
    setBusy(transition.name)
    return saveAndExecute(transition, input).finally(() => setBusy(null))
  }
  const startAtOnce = async (transition: DeskTransition) => {
    for (const { message } of await start(transition)) toast.error(message)
  }
  const choose = (transition: DeskTransition) =>
    needsConfirmation(transition, preflight)
      ? openModal(dialogSlug(transition.name, address))
      : void startAtOnce(transition)

  const isException = ({ name }: DeskTransition) => preflight.exceptions.includes(name)
  const possible = transitions.filter(({ name, takesPath, afterSaving }) =>
    takesPath
      ? preflight.way.length > 0 && (isModified || !isUnchanged(preflight) || preflight.verbs.includes(name))
      : preflight.verbs.includes(name) ||
        preflight.exceptions.includes(name) ||
        (afterSaving && isModified && preflight.way.length === 0 && !isMerged),
  )
  // the likely next transition: the last one allowed
  const first = possible.findLast((one) => one.emphasis === 'primary' && !isException(one))
  const others = possible.filter((one) => one !== first && !(first?.takesPath && preflight.way.includes(one.name)))
  const isBusy = busy !== null || isSaving
  const labelOf = (transition: DeskTransition) => {
    const { label, exception, waiting } = textsOfTransition(transition.name, language)
    if (exception && isException(transition)) return exception.label
    return waiting && preflight.waitsFor ? waiting.label : label
  }
  return (
    <div className="vitrine-moves">
      {first ? (
        <Button
          disabled={isBusy}
          id={`action-${first.name}`}
          margin={false}
          onClick={() => choose(first)}
          size="medium"
          type="button"
        >
          {textsOfTransition(first.name, language)[busy === first.name ? 'busy' : 'label']}
        </Button>
      ) : null}
      {others.length > 0 ? (
        <Popup
          button={<span className="vitrine-moves__more">{transitionTextsIn(language).more}</span>}
          buttonType="custom"
          disabled={isBusy}
          horizontalAlign="right"
          id="more-moves"
          render={({ close }) => (
            <PopupList.ButtonGroup>
              {others.map((transition) => (
                <PopupList.Button
                  id={`action-${transition.name}`}
                  key={transition.name}
                  onClick={() => {
                    close()
                    choose(transition)
                  }}
                  {...(transition.danger && { className: 'vitrine-moves__danger' })}
                >
                  {labelOf(transition)}
                </PopupList.Button>
              ))}
            </PopupList.ButtonGroup>
          )}
          size="fit-content"
        />
      ) : null}
      <TransitionDialogs
        address={address}
        language={language}
        preflight={preflight}
        start={start}
        transitions={transitions}
      />
    </div>
  )
}
