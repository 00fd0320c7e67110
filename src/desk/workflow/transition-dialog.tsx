'use client'

import { useState } from 'react'
import type { DeskField } from '../../model/desk-transition'
import { withdrawalReasons } from '../../model/withdrawal-reasons'
import { Labelled } from '../shared/labelled'
import { ConfirmDialog } from '../shared/confirm-dialog'
import type { TransitionTexts } from './dialog-texts'
import { textsOfTransition, transitionTextsIn } from './transition-texts'
import type { TransitionFormProps } from './transition-forms'
import { useFieldProblems } from '../shared/use-field-problems'

const rows = { note: 4, reason: 3, publicReason: 2 } as const
const lengths = { note: 5000, reason: 2000, publicReason: 500 } as const

const labelOf = ({ name, isRequired }: DeskField, own: TransitionTexts, language: string) => {
  const texts = transitionTextsIn(language)
  if (name === 'note') return (isRequired && own.note) || texts.note
  if (name === 'reason') return own.exception?.reason ?? texts.reason
  return texts.publicReason
}

/** Asks for confirmation and input; the browser's validation blocks an incomplete form. */
export const TransitionDialog = ({ transition, slug, language, onConfirm }: TransitionFormProps) => {
  const [input, setInput] = useState<Partial<Record<DeskField['name'], string>>>({})
  const texts = transitionTextsIn(language)
  const own = textsOfTransition(transition.name, language)
  const { form = {} } = transition
  const { label, busy, heading, body } = { ...own, ...(form.onlyFor === 'exception' && own.exception) }
  const { messageAt, serverProblems, take } = useFieldProblems(['/note', '/reason', '/publicReason'])
  const confirm = async () => {
    const isDone = take(await onConfirm(input))
    if (isDone) setInput({})
    return isDone
  }
  return (
    <ConfirmDialog
      busy={busy}
      heading={heading}
      label={label}
      onConfirm={confirm}
      serverProblems={serverProblems}
      slug={slug}
    >
      <p>{body}</p>
      {(form.fields ?? []).map((field) => {
        const { name, isChoice, isRequired = false } = field
        const value = input[name] ?? ''
        const set = (next: string) => setInput({ ...input, [name]: next })
        return (
          <Labelled error={messageAt(`/${name}`)} key={name} label={labelOf(field, own, language)}>
            {(control) =>
              isChoice ? (
                <select
                  {...control}
                  name={name}
                  onChange={({ target }) => set(target.value)}
                  required={isRequired}
                  value={value}
                >
                  <option value="" />
                  {withdrawalReasons.map((reason) => (
                    <option key={reason} value={reason}>
                      {texts.reasons[reason]}
                    </option>
                  ))}
                </select>
              ) : (
                <textarea
                  {...control}
                  maxLength={lengths[name]}
                  name={name}
                  onChange={({ target }) => set(target.value)}
                  required={isRequired}
                  rows={rows[name]}
                  value={value}
                />
              )
            }
          </Labelled>
        )
      })}
    </ConfirmDialog>
  )
}
