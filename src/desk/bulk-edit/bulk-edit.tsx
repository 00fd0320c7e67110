'use client'

import { useListQuery, useSelection, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { fill } from '../shared/fill'
import { usePlaces } from '../shared/use-places'
import { inputName, parseBulkChange } from './bulk-change'
import { BulkFieldInput } from './bulk-field-input'
import type { BulkField } from './bulk-fields'
import { bulkTextsIn } from './texts'
import { useBulkEdit } from './use-bulk-edit'

/** Above a list: sets the fields that its kind declares in the selected records. */
export const BulkEdit = ({ kind, fields }: { kind: string; fields: readonly BulkField[] }) => {
  const { i18n } = useTranslation()
  const { selectedIDs } = useSelection()
  const { refineListData } = useListQuery()
  const placeOf = usePlaces()
  const [isOpen, setOpen] = useState(false)
  // the choices of a panel that was closed and opened again stay
  const [wasOpened, setWasOpened] = useState(false)
  const [isEmpty, setEmpty] = useState(false)
  const { progress, apply } = useBulkEdit(kind)
  const texts = bulkTextsIn(i18n.language)
  const ids = selectedIDs.map(String)
  const isBusy = progress !== undefined && !progress.isOver
  if (ids.length === 0 && !progress) return <p className="vitrine-bulk__hint">{texts.choose}</p>

  const submit = (form: FormData) => {
    const change = parseBulkChange(fields, form)
    setEmpty(!change)
    if (change) void apply(ids, change)
  }
  return (
    <details
      className="vitrine-bulk"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open)
        if (currentTarget.open) setWasOpened(true)
      }}
      open={isOpen}
    >
      <summary>{fill(texts.change, { count: ids.length })}</summary>
      <form action={submit}>
        <p>{texts.what}</p>
        {fields.map((field) => (
          <BulkFieldInput field={field} wasOpened={wasOpened} key={inputName(field)} />
        ))}
        <button disabled={isBusy || ids.length === 0} type="submit">
          {texts.apply}
        </button>
      </form>
      <div aria-live="polite">
        {isEmpty ? <p>{texts.nothingToChange}</p> : null}
        {isBusy ? <p>{fill(texts.changing, { done: progress.done, count: ids.length })}</p> : null}
        {progress?.isUnanswered ? <p>{texts.interrupted}</p> : null}
        {progress?.isOver ? (
          <p>
            {fill(texts.changed, { changed: progress.changed, refused: progress.refused.length })}{' '}
            <button onClick={() => void refineListData({})} type="button">
              {texts.reloadList}
            </button>
          </p>
        ) : null}
        <ul>
          {(progress?.refused ?? []).map(({ id, message, problems }) => (
            <li key={id}>
              <a href={placeOf(kind, id).page} rel="noopener" target="_blank">
                {texts.open}
              </a>{' '}
              {[message, ...problems.map(({ detail }) => detail)].join(' ')}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
