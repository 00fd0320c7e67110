'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { Labelled } from '../labelled'
import { wordsIn } from '../words'
import { stages, type AskedQueue } from './queue'
import { queueWordsIn } from './queue-words'

/** By whose, of which kind, in which state, and whether only one’s own. */
export const QueueFilters = ({
  asked,
  onAsk,
  institutions,
  kinds,
}: {
  asked: AskedQueue
  onAsk: (asked: AskedQueue) => void
  institutions: readonly { id: string; name: string }[]
  kinds: readonly string[]
}) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const words = queueWordsIn(i18n.language)
  const standing = wordsIn(i18n.language)
  const ask = (change: Partial<AskedQueue>) => onAsk({ ...asked, ...change, after: 0 })
  const nameOf = (kind: string) => {
    const collection = config.collections.find(({ slug }) => slug === kind)
    const site = config.globals.find(({ slug }) => slug === kind)
    return getTranslation(collection?.labels.plural ?? site?.label ?? kind, i18n)
  }
  return (
    <div className="vitrine-queue__filters">
      <Labelled label={words.state}>
        {(control) => (
          <select {...control} name="work" onChange={({ target }) => ask({ work: target.value })} value={asked.work}>
            {stages.map((stage) => (
              <option key={stage} value={stage}>
                {stage === 'draft' ? words.draft : standing[`work_${stage}`]}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label={words.institution}>
        {(control) => (
          <select
            {...control}
            name="institution"
            onChange={({ target }) => ask({ institution: target.value })}
            value={asked.institution}
          >
            <option value="">{words.anyInstitution}</option>
            <option value="none">{words.ofExhibit}</option>
            {institutions.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label={words.kind}>
        {(control) => (
          <select {...control} name="kind" onChange={({ target }) => ask({ kind: target.value })} value={asked.kind}>
            <option value="">{words.anyKind}</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {nameOf(kind)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <label className="vitrine-queue__mine">
        <input
          checked={asked.mine}
          name="mine"
          onChange={({ target }) => ask({ mine: target.checked })}
          type="checkbox"
        />{' '}
        {words.mine}
      </label>
    </div>
  )
}
