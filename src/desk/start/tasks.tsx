'use client'

import { toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { askAbout } from '../accounts/ask-people'
import { fill } from '../accounts/people-words'
import { useNames } from '../reviewing/use-names'
import { sayDay } from '../say-instant'
import { RecordLine } from './record-line'
import { readTasks, type Some, type Task } from './start'
import { StartPart } from './start-part'
import { startWordsIn } from './start-words'

const useTasks = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [tasks, setTasks] = useState<Some<Task>>()
  const [asked, setAsked] = useState(0)
  const { language } = i18n
  const address = `${config.routes.api}/tasks`
  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      const answered = await askAbout(`${address}?limit=8&locale=${language}`, language)
      if (isWanted) setTasks(answered?.ok ? readTasks(answered.body) : undefined)
    }
    void ask()
    return () => {
      isWanted = false
    }
  }, [address, language, asked])
  const close = async (number: number) => {
    const answered = await askAbout(`${address}/${number}/close`, language, { method: 'POST' })
    setAsked((times) => times + 1)
    return answered?.ok === true
  }
  return { tasks, close }
}

const known = ['mention_gone', 'embargo_over', 'file_taken_back', 'same_file_taken_back'] as const
const isKnown = (what: string): what is (typeof known)[number] => known.some((one) => one === what)

/** What somebody has to look at because another record moved; closed by hand where nothing is to be done. */
export const Tasks = () => {
  const { i18n } = useTranslation()
  const words = startWordsIn(i18n.language)
  const { tasks, close } = useTasks()
  const nameOf = useNames((tasks?.docs ?? []).flatMap(({ instead }) => instead ?? []))
  if (!tasks || tasks.docs.length === 0) return null
  const end = async (number: number) => {
    if (await close(number)) toast.success(words.closed)
    else toast.error(words.notClosed)
  }
  const sayWish = ({ wish, instead }: Task) => {
    if (wish === 'remove') return words.wishRemove
    const name = (instead && nameOf(instead)?.title) ?? words.anotherRecord
    return wish === 'replace' ? fill(words.wishReplace, { instead: name }) : ''
  }
  return (
    <StartPart heading={words.tasks} isEmpty={false} more={tasks.more} name="tasks">
      {tasks.docs.map((task) => (
        <RecordLine key={task.number} record={task} when={sayDay(task.openedAt, i18n.language)}>
          <p>
            {isKnown(task.what) ? words[task.what] : words.lookAtIt} {sayWish(task)}{' '}
            <button
              aria-label={`${words.close}: ${task.title || words.untitled}`}
              onClick={() => void end(task.number)}
              type="button"
            >
              {words.close}
            </button>
          </p>
        </RecordLine>
      ))}
    </StartPart>
  )
}
