'use client'

import { useModal, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import useSWR from 'swr'
import { readiness } from '../../contract/transitions'
import { swrOptions, useCall } from '../shared/use-endpoint'
import { RecordLink } from '../shared/record-link'
import type { Reference } from '../shared/references'
import { usePlaces } from '../shared/use-places'
import { useNames } from '../shared/use-names'
import { ConfirmDialog } from '../shared/confirm-dialog'
import { textsOfTransition } from './transition-texts'
import type { TransitionFormProps } from './transition-forms'
import { findPublishDependencies, type PublishDependencies } from './publish-dependencies'
import { publishTextsIn } from './publish-texts'
import { useFieldProblems } from '../shared/use-field-problems'
import { ownerKind } from '../../model/owners'

type Mode = 'carry' | 'omit'

/** The kind and owner of an unreadable record. */
const useOwnerLabels = (dependencies: PublishDependencies | undefined) => {
  const { i18n } = useTranslation()
  const texts = publishTextsIn(i18n.language)
  const placeOf = usePlaces()
  const nameOf = useNames([
    ...(dependencies?.carried ?? []),
    ...(dependencies?.hindering ?? []).flatMap(({ reference: { kind, id, owner } }) => {
      if (id !== undefined) return [{ kind, id }]
      return owner ? [{ kind: ownerKind, id: owner }] : []
    }),
  ])
  const formatOwner = (kind: string, owner: string | null | undefined) =>
    [placeOf(kind, '').kindName, owner ? nameOf({ kind: ownerKind, id: owner })?.title : texts.ofExhibit]
      .filter(Boolean)
      .join(' · ')
  return { nameOf, formatOwner }
}

const Choices = ({
  dependencies,
  mode,
  choose,
}: {
  dependencies: PublishDependencies
  mode: Mode
  choose: (mode: Mode) => void
}) => {
  const { i18n } = useTranslation()
  const texts = publishTextsIn(i18n.language)
  const { nameOf, formatOwner } = useOwnerLabels(dependencies)
  const name = useId()
  const mayInclude = dependencies.hindering.length === 0
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
      <legend>{texts.what}</legend>
      {option('carry', texts.carry, !mayInclude)}
      {dependencies.carried.length > 0 ? (
        <ul data-list="carried">
          {dependencies.carried.map((reference) => (
            <li key={reference.id}>
              <RecordLink named={nameOf(reference)} otherwise={texts.unreadableRecord} reference={reference} />
            </li>
          ))}
        </ul>
      ) : null}
      {mayInclude ? null : (
        <>
          <p>{texts.hindering}</p>
          <ul data-list="hindering">
            {dependencies.hindering.map(({ reference: { kind, id, owner }, why }) => (
              <li key={`${kind} ${id ?? owner}`}>
                {id === undefined ? (
                  formatOwner(kind, owner)
                ) : (
                  <RecordLink
                    named={nameOf({ kind, id })}
                    otherwise={formatOwner(kind, owner)}
                    reference={{ kind, id }}
                  />
                )}{' '}
                – {texts[why]}
              </li>
            ))}
          </ul>
        </>
      )}
      {option('omit', texts.omit)}
    </fieldset>
  )
}

/** The dependencies of a record with these problems; undefined: loading. */
const usePublishDependencies = ({ transition, preflight: { problems } }: TransitionFormProps) => {
  const call = useCall()
  const places = usePlaces()
  const load = async ({ kind, id }: Reference) => {
    const result = await call(readiness, { record: places(kind, id).address })
    return result?.ok ? result.data : undefined
  }
  const { data, isValidating } = useSWR(
    ['dependencies', transition.name, problems],
    () => findPublishDependencies(problems, load, transition.name),
    swrOptions,
  )
  // not those of an earlier time
  return isValidating ? undefined : data
}

const Question = (props: TransitionFormProps) => {
  const { transition, slug, onConfirm } = props
  const { i18n } = useTranslation()
  const texts = publishTextsIn(i18n.language)
  const dependencies = usePublishDependencies(props)
  const [chosen, choose] = useState<Mode>()
  const mayInclude = dependencies?.hindering.length === 0
  // what was chosen may have become impossible since
  const mode = chosen === 'carry' && !mayInclude ? 'omit' : (chosen ?? (mayInclude ? 'carry' : 'omit'))
  const { serverProblems, take } = useFieldProblems([])
  const { heading, label, busy } = textsOfTransition(transition.name, i18n.language)
  return (
    <ConfirmDialog
      busy={busy}
      heading={heading}
      isReady={dependencies !== undefined}
      label={label}
      onConfirm={async () => take(await onConfirm({ mode }))}
      serverProblems={serverProblems}
      slug={slug}
    >
      <p>{texts.why}</p>
      {dependencies ? (
        <Choices choose={choose} mode={mode} dependencies={dependencies} />
      ) : (
        <p role="status">{texts.looking}</p>
      )}
    </ConfirmDialog>
  )
}

/** Asks before publishing a record with unpublished dependencies: publish them too, omit them, or cancel. */
export const PublishDialog = (props: TransitionFormProps) =>
  useModal().isModalOpen(props.slug) ? <Question {...props} /> : null
