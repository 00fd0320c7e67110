'use client'

import { toast, useTranslation } from '@payloadcms/ui'
import { closeTask, tasks, type Task } from '../../contract/tasks'
import { useCall, useEndpoint } from '../shared/use-endpoint'
import { fill } from '../shared/fill'
import { useNames } from '../shared/use-names'
import { readable } from '../shared/readable'
import { formatDay } from '../shared/format-instant'
import { RecordItem } from './record-item'
import { DashboardPart } from './dashboard-part'
import { dashboardTextsIn } from './dashboard-texts'

const useTasks = () => {
  const { i18n } = useTranslation()
  const call = useCall()
  const { data, reload } = useEndpoint(tasks, {}, { limit: '8', locale: i18n.language })
  const close = async (number: number) => {
    const result = await call(closeTask, { number: String(number) })
    await reload()
    return result?.ok === true
  }
  return { page: data, close }
}

const known = ['mention_gone', 'embargo_over', 'file_taken_back', 'same_file_taken_back'] as const
const isKnown = (what: string): what is (typeof known)[number] => known.some((one) => one === what)

/** Tasks caused by changes of other records; closed by hand if nothing is to do. */
export const Tasks = () => {
  const { i18n } = useTranslation()
  const texts = dashboardTextsIn(i18n.language)
  const { page, close } = useTasks()
  const nameOf = useNames((page?.docs ?? []).flatMap(({ instead }) => readable(instead) ?? []))
  if (!page || page.docs.length === 0) return null
  const end = async (number: number) => {
    if (await close(number)) toast.success(texts.closed)
    else toast.error(texts.notClosed)
  }
  const formatWish = ({ wish, ...task }: Task) => {
    if (wish === 'remove') return texts.wishRemove
    const instead = readable(task.instead)
    const name = (instead && nameOf(instead)?.title) ?? texts.anotherRecord
    return wish === 'replace' ? fill(texts.wishReplace, { instead: name }) : ''
  }
  return (
    <DashboardPart heading={texts.tasks} isEmpty={false} more={page.next !== null} name="tasks">
      {page.docs.map((task) => (
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
