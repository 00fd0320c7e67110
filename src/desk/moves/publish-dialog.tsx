'use client'

import { useConfig, useModal, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { fetchPreflight } from '../ask'
import type { FieldProblem, ProblemInForm } from '../preflight'
import { NamedRecord } from '../reviewing/named-record'
import { usePlaces } from '../use-places'
import { useNames } from '../reviewing/use-names'
import { MoveQuestion } from './move-question'
import { moveWordsIn } from './move-words'
import { publishTogether, type Together } from './publish-together'
import { publishWordsIn } from './publish-words'
import { useRefused } from './use-refused'

type Mode = 'carry' | 'omit'

/** Of one that may not be read: its kind and whose it is. */
const useWhose = (together: Together | undefined) => {
  const { i18n } = useTranslation()
  const says = publishWordsIn(i18n.language)
  const placeOf = usePlaces()
  const nameOf = useNames([
    ...(together?.carried ?? []),
    ...(together?.hindering ?? []).flatMap(({ reference: { kind, id, owner } }) => {
      if (id !== undefined) return [{ kind, id }]
      return owner ? [{ kind: 'institutions', id: owner }] : []
    }),
  ])
  const sayWhose = (kind: string, owner: string | null) =>
    [placeOf(kind, '').kindName, owner ? nameOf({ kind: 'institutions', id: owner })?.title : says.ofTheExhibit]
      .filter(Boolean)
      .join(' · ')
  return { nameOf, sayWhose }
}

const Choices = ({ together, mode, choose }: { together: Together; mode: Mode; choose: (mode: Mode) => void }) => {
  const { i18n } = useTranslation()
  const says = publishWordsIn(i18n.language)
  const { nameOf, sayWhose } = useWhose(together)
  const name = useId()
  const isCarriable = together.hindering.length === 0
  const option = (value: Mode, label: string, isDisabled = false) => (
    <label>
      <input
        checked={mode === value}
        disabled={isDisabled}
        name={name}
        onChange={() => choose(value)}
        type="radio"
        value={value}
      />{' '}
      {label}
    </label>
  )
  return (
    <fieldset className="vitrine-publish">
      <legend>{says.what}</legend>
      {option('carry', says.carry, !isCarriable)}
      {together.carried.length > 0 ? (
        <ul data-list="carried">
          {together.carried.map((reference) => (
            <li key={reference.id}>
              <NamedRecord named={nameOf(reference)} otherwise={says.unreadable} reference={reference} />
            </li>
          ))}
        </ul>
      ) : null}
      {isCarriable ? null : (
        <>
          <p>{says.hindering}</p>
          <ul data-list="hindering">
            {together.hindering.map(({ reference: { kind, id, owner }, why }) => (
              <li key={`${kind} ${id ?? owner}`}>
                {id === undefined ? (
                  sayWhose(kind, owner)
                ) : (
                  <NamedRecord
                    named={nameOf({ kind, id })}
                    otherwise={sayWhose(kind, owner)}
                    reference={{ kind, id }}
                  />
                )}{' '}
                – {says[why]}
              </li>
            ))}
          </ul>
        </>
      )}
      {option('omit', says.omit)}
    </fieldset>
  )
}

/** Asked before publishing what shows something that the public does not see: publish that along, leave it out, or not yet. */
export const PublishDialog = ({
  slug,
  problems,
  onConfirm,
}: {
  slug: string
  problems: readonly ProblemInForm[]
  onConfirm: (mode: Mode) => Promise<FieldProblem[]>
}) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { isModalOpen } = useModal()
  const says = publishWordsIn(i18n.language)
  const [together, setTogether] = useState<Together>()
  const [mode, setMode] = useState<Mode>('carry')
  const { refused, take } = useRefused([])
  const isOpen = isModalOpen(slug)
  useEffect(() => {
    if (!isOpen) return
    setTogether(undefined)
    const ask = ({ kind, id }: { kind: string; id: string }) => fetchPreflight(`${config.routes.api}/${kind}/${id}`)
    void publishTogether(problems, ask).then((found) => {
      setTogether(found)
      setMode(found.hindering.length === 0 ? 'carry' : 'omit')
    })
  }, [isOpen, problems, config.routes.api])
  const { heading, label, busy } = moveWordsIn(i18n.language).publish
  return (
    <MoveQuestion
      busy={busy}
      heading={heading}
      isReady={together !== undefined}
      label={label}
      onConfirm={async () => take(await onConfirm(mode))}
      refused={refused}
      slug={slug}
    >
      <p>{says.why}</p>
      {together ? <Choices choose={setMode} mode={mode} together={together} /> : <p role="status">{says.looking}</p>}
    </MoveQuestion>
  )
}
