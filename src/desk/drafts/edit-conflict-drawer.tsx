'use client'

import { Button, Drawer, toast, useDocumentInfo, useForm, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { locate } from '../shared/locate'
import { formatStale } from '../shared/format-stale'
import { isObject } from '../shared/read'
import { asDocument, combineVersions, compareVersions, plainTextOf } from './compare-versions'
import { editConflictSlug, useEditConflict, type EditConflict } from './edit-conflict-provider'
import { useFields, useLabels } from '../shared/use-fields'
import { useRecord } from '../shared/use-record'

interface Choice {
  label: string
  mine: unknown
  theirs: unknown
  name: string
  isMine: boolean
  choose: (isMine: boolean) => void
}

const Field = ({ label, mine, theirs, name, isMine, choose }: Choice) => {
  const { texts } = useRecord()
  const formatValue = (value: unknown) => {
    const isEmpty =
      value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
    return isEmpty ? texts.empty : plainTextOf(value) || texts.notText
  }
  const option = (isThis: boolean, whose: string, value: unknown) => (
    <label className="vitrine-versions__version">
      <span>
        <input
          checked={isMine === isThis}
          name={`version-of-${name}`}
          onChange={() => choose(isThis)}
          type="radio"
          value={isThis ? 'mine' : 'theirs'}
        />{' '}
        <strong>{whose}</strong>
      </span>
      <span className="vitrine-versions__text">
        <bdi>{formatValue(value)}</bdi>
      </span>
    </label>
  )
  return (
    <fieldset className="vitrine-versions__field" data-field={name}>
      <legend>{label}</legend>
      <div className="vitrine-versions__beside">
        {option(true, texts.mine, mine)}
        {option(false, texts.theirs, theirs)}
      </div>
    </fieldset>
  )
}

const Choices = ({ conflict }: { conflict: EditConflict }) => {
  const { texts, language } = useRecord()
  const { data, setData } = useDocumentInfo()
  const { getData, reset, setModified } = useForm()
  const { closeModal } = useModal()
  const fields = useFields()
  const labelOf = useLabels()
  const { theirs, changed } = conflict
  // a snapshot at the time of comparison: the form behind does not change meanwhile
  const [mine] = useState<Record<string, unknown>>(() => {
    const current = asDocument(asDocument(getData(), theirs), data)
    return isObject(current) ? current : {}
  })
  const compared = compareVersions(data ?? {}, mine, theirs)
  const [taken, setTaken] = useState<readonly string[]>([])
  const close = () => closeModal(editConflictSlug)
  const labelFor = (key: string) => labelOf(locate(fields, [key])) || key
  const combine = async () => {
    const kept = [...compared.mine, ...compared.both.filter((key) => !taken.includes(key))]
    close()
    setData(theirs)
    await reset(combineVersions(mine, theirs, kept))
    setModified(kept.length > 0)
    toast.success(texts.combined)
  }
  return (
    <div className="vitrine-versions">
      <p id="two-versions-what">{formatStale(texts.bothWhat, changed, language)}</p>
      {compared.both.map((key) => (
        <Field
          choose={(isMine) => setTaken((before) => [...before.filter((one) => one !== key), ...(isMine ? [] : [key])])}
          isMine={!taken.includes(key)}
          key={key}
          label={labelFor(key)}
          mine={mine[key]}
          name={key}
          theirs={theirs[key]}
        />
      ))}
      {compared.mine.length > 0 ? (
        <p>
          {texts.onlyMine}: <strong>{compared.mine.map(labelFor).join(', ')}</strong>
        </p>
      ) : null}
      {compared.theirs.length > 0 ? (
        <p>
          {texts.onlyTheirs}: <strong>{compared.theirs.map(labelFor).join(', ')}</strong>
        </p>
      ) : null}
      <div className="vitrine-versions__actions">
        <Button id="action-take-chosen" margin={false} onClick={() => void combine()} size="medium" type="button">
          {texts.takeChosen}
        </Button>
        <Button buttonStyle="secondary" id="action-back" margin={false} onClick={close} size="medium" type="button">
          {texts.backToForm}
        </Button>
      </div>
    </div>
  )
}

/** Compares somebody else's save with this form, so that nothing is lost unless the user chooses so. */
export const EditConflictDrawer = () => {
  const { address, texts } = useRecord()
  const { conflict } = useEditConflict()
  if (conflict?.address !== address) return null
  return (
    <Drawer slug={editConflictSlug} title={texts.bothHeading}>
      <Choices conflict={conflict} />
    </Drawer>
  )
}
