'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useListQuery, useLocale, useSelection, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { rightsStatements } from '../../kernel/rights'
import { askAbout } from '../accounts/ask-people'
import { changeIn, inParts, readOutcomes, type BulkEnd } from './bulk'
import { bulkWordsIn } from './bulk-words'
import { fill } from '../accounts/people-words'
import { isObject, objectsOf, textOf } from '../read'
import { deskLanguage } from '../words'

/** Records in one request: so that it is seen how far it is. */
const part = 20

interface Choice {
  value: string
  label: string
}

/** The records of a list that one chooses from, by what they are called; asked for when the panel is opened. */
const useChoices = (kind: string, name: string, isOpen: boolean): Choice[] => {
  const { config } = useConfig()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const [choices, setChoices] = useState<Choice[]>([])
  const address = `${config.routes.api}/${kind}?draft=true&depth=0&limit=1000&sort=${name}&locale=${code}&select[${name}]=true`
  const { language } = i18n
  useEffect(() => {
    if (!isOpen) return
    const ask = async () => {
      const body = (await askAbout(address, language))?.body
      const docs = objectsOf(isObject(body) ? body.docs : undefined)
      setChoices(docs.map((doc) => ({ value: textOf(doc.id), label: textOf(doc[name]) || textOf(doc.slug) })))
    }
    void ask()
  }, [address, isOpen, language, name])
  return choices
}

interface Going {
  done: number
  refused: BulkEnd['refused']
  changed: number
  isOver: boolean
  isUnanswered: boolean
}

const begun: Going = { done: 0, refused: [], changed: 0, isOver: false, isUnanswered: false }

const useBulk = (kind: string) => {
  const { config } = useConfig()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const [going, setGoing] = useState<Going>()
  const apply = async (ids: readonly string[], set: object) => {
    let now = begun
    setGoing(now)
    for (const some of inParts(ids, part)) {
      const answered = await askAbout(`${config.routes.api}/${kind}/bulk?locale=${code}`, i18n.language, {
        method: 'POST',
        body: { ids: some, set },
      })
      const end = readOutcomes(answered?.body)
      if (!end) {
        setGoing({ ...now, isOver: true, isUnanswered: true })
        return
      }
      now = {
        ...now,
        done: now.done + some.length,
        changed: now.changed + end.changed,
        refused: [...now.refused, ...end.refused],
      }
      setGoing(now)
    }
    setGoing({ ...now, isOver: true })
  }
  return { going, apply }
}

/** Above a list: gives the records that are chosen in it the same credit line, rights, genre or themes. */
export const BulkEdit = ({ kind }: { kind: string }) => {
  const { i18n } = useTranslation()
  const { selectedIDs } = useSelection()
  const { config } = useConfig()
  const { refineListData } = useListQuery()
  const [isOpen, setOpen] = useState(false)
  const [isEmpty, setEmpty] = useState(false)
  const genres = useChoices('genres', 'label', isOpen)
  const themes = useChoices('themes', 'title', isOpen)
  const { going, apply } = useBulk(kind)
  const words = bulkWordsIn(i18n.language)
  const ids = selectedIDs.map(String)
  const isBusy = going !== undefined && !going.isOver
  if (ids.length === 0 && !going) return <p className="vitrine-bulk__hint">{words.choose}</p>

  const submit = (form: FormData) => {
    const change = changeIn(form)
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
        {isMany ? null : <option value="">{words.asItIs}</option>}
        {optionsOf(choices)}
      </select>
    </label>
  )
  return (
    <details className="vitrine-bulk" onToggle={(event) => setOpen(event.currentTarget.open)} open={isOpen}>
      <summary>{fill(words.change, { count: ids.length })}</summary>
      <form action={submit}>
        <p>{words.what}</p>
        <label>
          {words.creditLine}
          <input dir="auto" maxLength={2000} name="creditLine" placeholder={words.asItIs} type="text" />
        </label>
        {chooser('rights', words.rights, rights)}
        {chooser('genre', words.genre, genres)}
        {chooser('addThemes', words.addThemes, themes, true)}
        {chooser('removeThemes', words.removeThemes, themes, true)}
        <button disabled={isBusy || ids.length === 0} type="submit">
          {words.apply}
        </button>
      </form>
      <div aria-live="polite">
        {isEmpty ? <p>{words.nothingToChange}</p> : null}
        {isBusy ? <p>{fill(words.changing, { done: going.done, count: ids.length })}</p> : null}
        {going?.isUnanswered ? <p>{words.unanswered}</p> : null}
        {going?.isOver ? (
          <p>
            {fill(words.changed, { changed: going.changed, refused: going.refused.length })}{' '}
            <button onClick={() => void refineListData({})} type="button">
              {words.reload}
            </button>
          </p>
        ) : null}
        <ul>
          {(going?.refused ?? []).map(({ id, message, details }) => (
            <li key={id}>
              <a href={`${config.routes.admin}/collections/${kind}/${id}`} rel="noopener" target="_blank">
                {words.open}
              </a>{' '}
              {[message, ...details].join(' ')}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
