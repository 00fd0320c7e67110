'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useListQuery, useLocale, useSelection, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { rightsStatements } from '../../rights/rights-statements'
import { requestJson } from '../shared/request-json'
import { parseBulkChange, chunk, readBulkResults, type BulkEnd } from './bulk-change'
import { bulkTextsIn } from './texts'
import { fill } from '../shared/fill'
import { isObject, objectsOf, textOf } from '../shared/read'
import { deskLanguage } from '../shared/texts'

/** Records per request, small enough to show progress. */
const chunkSize = 20

interface Choice {
  value: string
  label: string
}

/** The records of a selection by title; fetched when the panel is opened. */
const useChoices = (kind: string, name: string, isOpen: boolean): Choice[] => {
  const { config } = useConfig()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const [choices, setChoices] = useState<Choice[]>([])
  const address = `${config.routes.api}/${kind}?draft=true&depth=0&limit=1000&sort=${name}&locale=${code}&select[${name}]=true`
  const { language } = i18n
  useEffect(() => {
    if (!isOpen) return
    const load = async () => {
      const body = (await requestJson(address, language))?.body
      const docs = objectsOf(isObject(body) ? body.docs : undefined)
      setChoices(docs.map((doc) => ({ value: textOf(doc.id), label: textOf(doc[name]) || textOf(doc.slug) })))
    }
    void load()
  }, [address, isOpen, language, name])
  return choices
}

interface BulkProgress {
  done: number
  refused: BulkEnd['refused']
  changed: number
  isOver: boolean
  isUnanswered: boolean
}

const initialProgress: BulkProgress = { done: 0, refused: [], changed: 0, isOver: false, isUnanswered: false }

const useBulk = (kind: string) => {
  const { config } = useConfig()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const [progress, setProgress] = useState<BulkProgress>()
  const apply = async (ids: readonly string[], set: object) => {
    let now = initialProgress
    setProgress(now)
    for (const some of chunk(ids, chunkSize)) {
      const response = await requestJson(`${config.routes.api}/${kind}/bulk?locale=${code}`, i18n.language, {
        method: 'POST',
        body: { ids: some, set },
      })
      const end = readBulkResults(response?.body)
      if (!end) {
        setProgress({ ...now, isOver: true, isUnanswered: true })
        return
      }
      now = {
        ...now,
        done: now.done + some.length,
        changed: now.changed + end.changed,
        refused: [...now.refused, ...end.refused],
      }
      setProgress(now)
    }
    setProgress({ ...now, isOver: true })
  }
  return { going: progress, apply }
}

/** Above a list: sets credit line, rights, genre or themes of the selected records. */
export const BulkEdit = ({ kind }: { kind: string }) => {
  const { i18n } = useTranslation()
  const { selectedIDs } = useSelection()
  const { config } = useConfig()
  const { refineListData } = useListQuery()
  const [isOpen, setOpen] = useState(false)
  const [isEmpty, setEmpty] = useState(false)
  const genres = useChoices('genres', 'label', isOpen)
  const themes = useChoices('themes', 'title', isOpen)
  const { going: progress, apply } = useBulk(kind)
  const texts = bulkTextsIn(i18n.language)
  const ids = selectedIDs.map(String)
  const isBusy = progress !== undefined && !progress.isOver
  if (ids.length === 0 && !progress) return <p className="vitrine-bulk__hint">{texts.choose}</p>

  const submit = (form: FormData) => {
    const change = parseBulkChange(form)
    setEmpty(!change)
    if (change) void apply(ids, change)
  }
  const rights = Object.entries(rightsStatements).map(([value, label]) => ({
    value,
    label: label[deskLanguage(i18n.language)],
  }))
  const optionsOf = (choices: Choice[]) =>
    choices.map(({ value, label }) => (
      <option key={value} value={value}>
        {getTranslation(label, i18n)}
      </option>
    ))
  const chooser = (name: string, label: string, choices: Choice[], isMany = false) => (
    <label>
      {label}
      <select multiple={isMany} name={name}>
        {isMany ? null : <option value="">{texts.asItIs}</option>}
        {optionsOf(choices)}
      </select>
    </label>
  )
  return (
    <details className="vitrine-bulk" onToggle={(event) => setOpen(event.currentTarget.open)} open={isOpen}>
      <summary>{fill(texts.change, { count: ids.length })}</summary>
      <form action={submit}>
        <p>{texts.what}</p>
        <label>
          {texts.creditLine}
          <input dir="auto" maxLength={2000} name="creditLine" placeholder={texts.asItIs} type="text" />
        </label>
        {chooser('rights', texts.rights, rights)}
        {chooser('genre', texts.genre, genres)}
        {chooser('addThemes', texts.addThemes, themes, true)}
        {chooser('removeThemes', texts.removeThemes, themes, true)}
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
          {(progress?.refused ?? []).map(({ id, message, details }) => (
            <li key={id}>
              <a href={`${config.routes.admin}/collections/${kind}/${id}`} rel="noopener" target="_blank">
                {texts.open}
              </a>{' '}
              {[message, ...details].join(' ')}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
