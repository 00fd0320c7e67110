'use client'

import { Button, Drawer, toast, useDocumentInfo, useForm, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { locate } from '../locate'
import { sayStale } from '../say-stale'
import { isObject } from '../read'
import { asDocument, combineVersions, compareVersions, wordsOf } from './two-versions'
import { twoVersionsSlug, useOvertaking, type Overtaking } from './two-versions-provider'
import { useFields, useLabels } from '../use-fields'
import { useRecord } from '../use-record'

interface Choice {
  label: string
  mine: unknown
  theirs: unknown
  name: string
  isMine: boolean
  choose: (isMine: boolean) => void
}

const Field = ({ label, mine, theirs, name, isMine, choose }: Choice) => {
  const { words } = useRecord()
  const say = (value: unknown) => {
    const isEmpty =
      value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
    return isEmpty ? words.empty : wordsOf(value) || words.notText
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
        <bdi>{say(value)}</bdi>
      </span>
    </label>
  )
  return (
    <fieldset className="vitrine-versions__field" data-field={name}>
      <legend>{label}</legend>
      <div className="vitrine-versions__beside">
        {option(true, words.mine, mine)}
        {option(false, words.theirs, theirs)}
      </div>
    </fieldset>
  )
}

const Choices = ({ overtaking }: { overtaking: Overtaking }) => {
  const { words, language } = useRecord()
  const { data, setData } = useDocumentInfo()
  const { getData, reset, setModified } = useForm()
  const { closeModal } = useModal()
  const fields = useFields()
  const labelOf = useLabels()
  const { theirs, changed } = overtaking
  // as it was when the two were put beside each other: the form lies behind and does not change meanwhile
  const [mine] = useState<Record<string, unknown>>(() => {
    const held = asDocument(asDocument(getData(), theirs), data)
    return isObject(held) ? held : {}
  })
  const compared = compareVersions(data ?? {}, mine, theirs)
  const [taken, setTaken] = useState<readonly string[]>([])
  const close = () => closeModal(twoVersionsSlug)
  const say = (key: string) => labelOf(locate(fields, [key])) || key
  const combine = async () => {
    const kept = [...compared.mine, ...compared.both.filter((key) => !taken.includes(key))]
    close()
    setData(theirs)
    await reset(combineVersions(mine, theirs, kept))
    setModified(kept.length > 0)
    toast.success(words.combined)
  }
  return (
    <div className="vitrine-versions">
      <p id="two-versions-what">{sayStale(words.bothWhat, changed, language)}</p>
      {compared.both.map((key) => (
        <Field
          choose={(isMine) => setTaken((before) => [...before.filter((one) => one !== key), ...(isMine ? [] : [key])])}
          isMine={!taken.includes(key)}
          key={key}
          label={say(key)}
          mine={mine[key]}
          name={key}
          theirs={theirs[key]}
        />
      ))}
      {compared.mine.length > 0 ? (
        <p>
          {words.onlyMine}: <strong>{compared.mine.map(say).join(', ')}</strong>
        </p>
      ) : null}
      {compared.theirs.length > 0 ? (
        <p>
          {words.onlyTheirs}: <strong>{compared.theirs.map(say).join(', ')}</strong>
        </p>
      ) : null}
      <div className="vitrine-versions__actions">
        <Button id="action-take-chosen" margin={false} onClick={() => void combine()} size="medium" type="button">
          {words.takeChosen}
        </Button>
        <Button buttonStyle="secondary" id="action-back" margin={false} onClick={close} size="medium" type="button">
          {words.backToForm}
        </Button>
      </div>
    </div>
  )
}

/** What somebody else saved beside what this form holds: nothing of either is lost but by choice. */
export const TwoVersionsDrawer = () => {
  const { address, words } = useRecord()
  const { overtaking } = useOvertaking()
  if (overtaking?.address !== address) return null
  return (
    <Drawer slug={twoVersionsSlug} title={words.bothHeading}>
      <Choices overtaking={overtaking} />
    </Drawer>
  )
}
