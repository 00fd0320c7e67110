'use client'

import { Button, Modal, useConfig, useModal, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useState, type SyntheticEvent } from 'react'
import { fetchPreflight } from '../ask'
import type { ProblemInForm } from '../preflight'
import { NamedRecord } from '../reviewing/named-record'
import { usePlaces } from '../use-places'
import { useNames } from '../reviewing/use-names'
import { moveWordsIn } from './move-words'
import { publishTogether, type Together } from './publish-together'

type Mode = 'carry' | 'omit'

/** Of one that may not be read: its kind and whose it is. */
const useWhose = (together: Together | undefined) => {
  const { i18n } = useTranslation()
  const says = moveWordsIn(i18n.language)
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
  const says = moveWordsIn(i18n.language).publishing
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
  onConfirm: (mode: Mode) => Promise<void>
}) => {
  const { i18n, t } = useTranslation()
  const { config } = useConfig()
  const { closeModal, isModalOpen } = useModal()
  const says = moveWordsIn(i18n.language)
  const heading = useId()
  const [together, setTogether] = useState<Together>()
  const [mode, setMode] = useState<Mode>('carry')
  const [isBusy, setBusy] = useState(false)
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
  if (!isOpen) return null
  const confirm = (event: SyntheticEvent) => {
    event.preventDefault()
    // the record's own form may stand around this one
    event.stopPropagation()
    setBusy(true)
    void onConfirm(mode).finally(() => {
      setBusy(false)
      closeModal(slug)
    })
  }
  return (
    <Modal aria-labelledby={heading} className="confirmation-modal vitrine-move" slug={slug} style={{ zIndex: 1000 }}>
      <form className="confirmation-modal__wrapper" onSubmit={confirm}>
        <div className="confirmation-modal__content vitrine-form">
          <h1 id={heading}>{says.publish.heading}</h1>
          <p>{says.publishing.why}</p>
          {together ? (
            <Choices choose={setMode} mode={mode} together={together} />
          ) : (
            <p role="status">{says.publishing.looking}</p>
          )}
        </div>
        <div className="confirmation-modal__controls">
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            id="confirm-cancel"
            onClick={() => closeModal(slug)}
            size="large"
            type="button"
          >
            {t('general:cancel')}
          </Button>
          <Button disabled={isBusy || !together} id="confirm-action" size="large" type="submit">
            {isBusy ? says.publish.busy : says.publish.label}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
