'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { fill } from '../accounts/people-words'
import { moveWordsIn } from '../moves/move-words'
import { verbsOfMany, type VerbOfMany } from './many'
import { MoveForm } from './move-form'
import { Moved } from './moved'
import type { AskedQueue, Waiting } from './queue'
import { QueueFilters } from './queue-filters'
import { keyOf, QueueTable } from './queue-table'
import { queueWordsIn } from './queue-words'
import { useMany } from './use-many'
import { useAskedQueue, useQueue } from './use-queue'

const size = 50

/** What waits for somebody’s word: looked through, and moved several at once. */
export const QueueList = ({
  first,
  institutions,
  kinds,
}: {
  first: AskedQueue
  institutions: { id: string; name: string }[]
  kinds: string[]
}) => {
  const { i18n } = useTranslation()
  const words = queueWordsIn(i18n.language)
  const { asked, ask } = useAskedQueue(first)
  const { queue, again } = useQueue(asked)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const heading = useRef<HTMLHeadingElement>(null)
  const show = (next: AskedQueue) => {
    setChosen(new Set())
    ask(next)
  }
  const turn = (after: number) => {
    show({ ...asked, after })
    heading.current?.focus()
  }
  const nameOf = (owner: string) =>
    owner ? (institutions.find(({ id }) => id === owner)?.name ?? '') : words.ofExhibit
  const shown = queue?.docs ?? []
  return (
    <main className="vitrine-queue">
      <h1 ref={heading} tabIndex={-1}>
        {words.queue}
      </h1>
      <p>{words.what}</p>
      <QueueFilters asked={asked} institutions={institutions} kinds={kinds} onAsk={show} />
      <MoveChosen
        chosen={shown.filter((record) => chosen.has(keyOf(record)))}
        onMoved={() => {
          setChosen(new Set())
          again()
        }}
      />
      {queue ? null : <p aria-live="polite">{queue === null ? words.unanswered : words.loading}</p>}
      {queue && shown.length === 0 ? <p aria-live="polite">{words.empty}</p> : null}
      {shown.length > 0 ? <QueueTable chosen={chosen} docs={shown} nameOf={nameOf} onChoose={setChosen} /> : null}
      {asked.after > 0 || queue?.next !== undefined ? (
        <p className="vitrine-many__buttons">
          <Button
            buttonStyle="secondary"
            disabled={asked.after === 0}
            margin={false}
            onClick={() => turn(Math.max(asked.after - size, 0))}
            size="medium"
          >
            {words.earlier}
          </Button>
          <Button
            buttonStyle="secondary"
            disabled={queue?.next === undefined}
            margin={false}
            onClick={() => turn(queue?.next ?? 0)}
            size="medium"
          >
            {words.later}
          </Button>
        </p>
      ) : null}
    </main>
  )
}

/** What may be done with the chosen ones: each verb with how many it is possible for. */
const MoveChosen = ({ chosen, onMoved }: { chosen: readonly Waiting[]; onMoved: () => void }) => {
  const { i18n } = useTranslation()
  const words = queueWordsIn(i18n.language)
  const says = moveWordsIn(i18n.language)
  const { moving, move } = useMany()
  const [verb, setVerb] = useState<VerbOfMany>()
  const openTo = (one: VerbOfMany) => chosen.filter(({ verbs }) => verbs.includes(one))
  const possible = verbsOfMany.filter((one) => openTo(one).length > 0)
  const isBusy = moving !== undefined && !moving.isOver
  const start = async (one: VerbOfMany, note: string) => {
    setVerb(undefined)
    await move(one, openTo(one), note)
    onMoved()
  }
  const asked = verb && possible.includes(verb) ? verb : undefined
  return (
    <div className="vitrine-many">
      <p aria-live="polite">{chosen.length > 0 ? fill(words.chosen, { count: chosen.length }) : words.hint}</p>
      {chosen.length > 0 && possible.length === 0 ? <p>{words.noneMay}</p> : null}
      {possible.length > 0 && !asked ? (
        <div className="vitrine-many__buttons">
          {possible.map((one) => (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              id={`many-${one}`}
              key={one}
              margin={false}
              onClick={() => setVerb(one)}
              size="medium"
            >
              {`${says[one].label} (${openTo(one).length})`}
            </Button>
          ))}
        </div>
      ) : null}
      {asked ? (
        <MoveForm
          chosen={chosen.length}
          count={openTo(asked).length}
          onCancel={() => setVerb(undefined)}
          onConfirm={(note) => void start(asked, note)}
          verb={asked}
        />
      ) : null}
      <Moved moving={moving} />
    </div>
  )
}
