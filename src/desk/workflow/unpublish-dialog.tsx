'use client'

import { useLocale, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { uses as declaration, type PublicUse } from '../../contract/uses'
import { ConfirmDialog } from '../shared/confirm-dialog'
import { textsOfTransition } from './transition-texts'
import type { TransitionFormProps } from './transition-forms'
import { useFieldProblems } from '../shared/use-field-problems'
import { useEndpoint } from '../shared/use-endpoint'
import { keyOf } from '../shared/references'
import { useRecord } from '../shared/use-record'
import { incompleteAmong, resolutionsOf, resolvedAmong, type Choices } from './resolutions'
import { resolutionTextsIn } from './resolution-texts'
import { ResolutionField } from './resolution-field'

/** The published records that show this one; undefined: loading; null: no response. */
const usePublicUses = (): PublicUse[] | null | undefined => {
  const { address } = useRecord()
  const { code } = useLocale()
  const { data, isValidating } = useEndpoint(declaration, { record: address }, { locale: code })
  // not those of an earlier time
  return isValidating ? undefined : data && data.live
}

const Question = ({ transition, slug, onConfirm }: TransitionFormProps) => {
  const { language, texts: deskTexts } = useRecord()
  const { heading, label, busy, body } = textsOfTransition(transition.name, language)
  const texts = resolutionTextsIn(language)
  const uses = usePublicUses()
  const [choices, setChoices] = useState<Choices>({})
  const resolved = resolvedAmong(uses ?? [], choices)
  const places = resolved.flatMap((_use, n) => [`/resolutions/${n}`, `/resolutions/${n}/with`])
  const { messageAt, serverProblems, take } = useFieldProblems(places)
  const errorOf = (use: PublicUse) => {
    const n = resolved.indexOf(use)
    return n < 0 ? undefined : (messageAt(`/resolutions/${n}/with`) ?? messageAt(`/resolutions/${n}`))
  }
  const confirm = async () => {
    const incomplete = incompleteAmong(resolved, choices)
    if (incomplete.length > 0)
      return take(
        incomplete.map((use) => ({
          pointer: `/resolutions/${resolved.indexOf(use)}/with`,
          message: texts.chooseFirst,
        })),
      )
    const resolutions = resolutionsOf(resolved, choices)
    return take(await onConfirm(resolutions.length > 0 ? { resolutions } : {}))
  }
  return (
    <ConfirmDialog
      busy={busy}
      heading={heading}
      isReady={Boolean(uses)}
      label={label}
      onConfirm={confirm}
      serverProblems={serverProblems}
      slug={slug}
    >
      <p>{body}</p>
      {uses ? null : <p role="status">{uses === null ? deskTexts.unreachable : texts.looking}</p>}
      {uses && uses.length > 0 ? (
        <>
          <p>{texts.uses}</p>
          <ul className="vitrine-resolved">
            {uses.map((use) => (
              <ResolutionField
                choice={choices[keyOf(use)] ?? { as: 'tombstone' }}
                error={errorOf(use)}
                key={keyOf(use)}
                onChoose={(choice) => {
                  take([])
                  setChoices((before) => ({ ...before, [keyOf(use)]: choice }))
                }}
                use={use}
              />
            ))}
          </ul>
        </>
      ) : null}
    </ConfirmDialog>
  )
}

/** Asks before unpublishing a record: the resolution of each use. */
export const UnpublishDialog = (props: TransitionFormProps) =>
  useModal().isModalOpen(props.slug) ? <Question {...props} /> : null
