'use client'

import { toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { requestJson } from '../shared/request-json'
import { fill } from '../accounts/people-texts'
import { useNames } from '../shared/use-names'
import { formatDay } from '../shared/format-instant'
import { RecordItem } from './record-item'
import { readTasks, type PartialList, type Task } from './dashboard-data'
import { DashboardPart } from './dashboard-part'
import { dashboardTextsIn } from './dashboard-texts'

const useTasks = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [tasks, setTasks] = useState<PartialList<Task>>()
  const [reloads, setReloads] = useState(0)
  const { language } = i18n
  const address = `${config.routes.api}/tasks`
  useEffect(() => {
    let isActive = true
    const load = async () => {
      const response = await requestJson(`${address}?limit=8&locale=${language}`, language)
      if (isActive) setTasks(response?.ok ? readTasks(response.body) : undefined)
    }
    void load()
    return () => {
      isActive = false
    }
  }, [address, language, reloads])
  const close = async (number: number) => {
    const response = await requestJson(`${address}/${number}/close`, language, { method: 'POST' })
    setReloads((times) => times + 1)
    return response?.ok === true
  }
  return { tasks, close }
}

const known = ['mention_gone', 'embargo_over', 'file_taken_back', 'same_file_taken_back'] as const
const isKnown = (what: string): what is (typeof known)[number] => known.some((one) => one === what)

/** What somebody has to look at because another record moved; closed by hand where nothing is to be done. */
export const Tasks = () => {
  const { i18n } = useTranslation()
  const texts = dashboardTextsIn(i18n.language)
  const { tasks, close } = useTasks()
  const nameOf = useNames((tasks?.docs ?? []).flatMap(({ instead }) => instead ?? []))
  if (!tasks || tasks.docs.length === 0) return null
  const end = async (number: number) => {
    if (await close(number)) toast.success(texts.closed)
    else toast.error(texts.notClosed)
  }
  const formatWish = ({ wish, instead }: Task) => {
    if (wish === 'remove') return texts.wishRemove
    const name = (instead && nameOf(instead)?.title) ?? texts.anotherRecord
    return wish === 'replace' ? fill(texts.wishReplace, { instead: name }) : ''
  }
  return (
    <DashboardPart heading={texts.tasks} isEmpty={false} more={tasks.more} name="tasks">
      {tasks.docs.map((task) => (
        <RecordItem key={task.number} record={task} when={formatDay(task.openedAt, i18n.language)}>
          <p>
            {isKnown(task.what) ? texts[task.what] : texts.lookAtIt} {formatWish(task)}{' '}
            <button
              aria-label={`${texts.close}: ${task.title || texts.untitled}`}
              onClick={() => void end(task.number)}
              type="button"
            >
              {texts.close}
            </button>
          </p>
        </RecordItem>
      ))}
    </DashboardPart>
  )
}
