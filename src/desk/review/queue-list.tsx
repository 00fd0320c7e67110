'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { fill } from '../shared/fill'
import type { DeskTransition } from '../../model/desk-transition'
import { textsOfTransition } from '../workflow/transition-texts'
import { inOrder, useDeskTransitions } from '../workflow/use-desk-transitions'
import { BulkTransitionForm } from './bulk-transition-form'
import { BulkTransitionProgress } from './bulk-transition-progress'
import { reviews, type ReviewEntry } from '../../contract/reviews'
import { useEndpoint } from '../shared/use-endpoint'
import { queueParametersOf, type QueueQuery, queueSearchParams } from './queue'
import { QueueFilters } from './queue-filters'
import { keyOf } from '../shared/references'
import { QueueTable } from './queue-table'
import { queueTextsIn } from './queue-texts'
import { useBulkTransitions } from './use-bulk-transitions'
import { useQueryInUrl } from '../shared/use-query-in-url'

const size = 50

/** Records that need a decision, with bulk transitions. */
export const QueueList = ({
  first,
  institutions,
  kinds,
}: {
  first: QueueQuery
  institutions: { id: string; name: string }[]
  kinds: string[]
}) => {
  const { i18n } = useTranslation()
  const texts = queueTextsIn(i18n.language)
  const { query, load } = useQueryInUrl(first, queueSearchParams)
  const { data: queue, reload } = useEndpoint(
    reviews,
    {},
    { ...queueParametersOf(query), limit: String(size), locale: i18n.language },
  )
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const heading = useRef<HTMLHeadingElement>(null)
  const changeQuery = (next: QueueQuery) => {
    setChosen(new Set())
    load(next)
  }
  const turn = (after: number) => {
    changeQuery({ ...query, after })
    heading.current?.focus()
  }
  const nameOf = (owner: string | null) =>
    owner ? (institutions.find(({ id }) => id === owner)?.name ?? '') : texts.ofExhibit
  const docs = queue?.docs ?? []
  return (
    <main className="vitrine-queue">
      <h1 ref={heading} tabIndex={-1}>
        {texts.queue}
      </h1>
      <p>{texts.what}</p>
      <QueueFilters query={query} institutions={institutions} kinds={kinds} onQueryChange={changeQuery} />
      <BulkTransitionBar
        chosen={docs.filter((record) => chosen.has(keyOf(record)))}
        onExecuted={() => {
          setChosen(new Set())
          void reload()
        }}
      />
      {queue ? null : <p aria-live="polite">{queue === null ? texts.noResponse : texts.loading}</p>}
      {queue && docs.length === 0 ? <p aria-live="polite">{texts.empty}</p> : null}
      {docs.length > 0 ? <QueueTable chosen={chosen} docs={docs} nameOf={nameOf} onChoose={setChosen} /> : null}
      {query.after > 0 || typeof queue?.next === 'number' ? (
        <p className="vitrine-many__buttons">
          <Button
            buttonStyle="secondary"
            disabled={query.after === 0}
            margin={false}
            onClick={() => turn(Math.max(query.after - size, 0))}
            size="medium"
          >
            {texts.previous}
          </Button>
          <Button
            buttonStyle="secondary"
            disabled={typeof queue?.next !== 'number'}
            margin={false}
            onClick={() => turn(queue?.next ?? 0)}
            size="medium"
          >
            {texts.next}
          </Button>
        </p>
      ) : null}
    </main>
  )
}

/** The transitions for the selected records, each with the number it applies to. */
const BulkTransitionBar = ({ chosen, onExecuted }: { chosen: readonly ReviewEntry[]; onExecuted: () => void }) => {
  const { i18n } = useTranslation()
  const texts = queueTextsIn(i18n.language)
  const transitions = inOrder(useDeskTransitions(), ({ many }) => many?.order)
  const { progress, execute } = useBulkTransitions()
  const [transition, setTransition] = useState<DeskTransition>()
  const openTo = ({ name }: DeskTransition) => chosen.filter((one) => one.verbs.includes(name))
  const possible = transitions.filter((one) => openTo(one).length > 0)
  const isBusy = progress !== undefined && !progress.isOver
  const start = async (one: DeskTransition, note: string) => {
    setTransition(undefined)
    await execute(one.name, openTo(one), note)
    onExecuted()
  }
  const chosenTransition = transition && possible.includes(transition) ? transition : undefined
  return (
    <div className="vitrine-many">
      <p aria-live="polite">{chosen.length > 0 ? fill(texts.chosen, { count: chosen.length }) : texts.hint}</p>
      {chosen.length > 0 && possible.length === 0 ? <p>{texts.noneMay}</p> : null}
      {possible.length > 0 && !chosenTransition ? (
        <div className="vitrine-many__buttons">
          {possible.map((one) => (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              id={`many-${one.name}`}
              key={one.name}
              margin={false}
              onClick={() => setTransition(one)}
              size="medium"
            >
              {`${textsOfTransition(one.name, i18n.language).label} (${openTo(one).length})`}
            </Button>
          ))}
        </div>
      ) : null}
      {chosenTransition ? (
        <BulkTransitionForm
          chosen={chosen.length}
          count={openTo(chosenTransition).length}
          onCancel={() => setTransition(undefined)}
          onConfirm={(note) => void start(chosenTransition, note)}
          transition={chosenTransition}
        />
      ) : null}
      <BulkTransitionProgress progress={progress} />
    </div>
  )
}
