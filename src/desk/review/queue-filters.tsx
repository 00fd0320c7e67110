'use client'

import { useTranslation } from '@payloadcms/ui'
import { Labelled } from '../shared/labelled'
import { usePlaces } from '../shared/use-places'
import { deskTextsIn } from '../shared/texts'
import { stages, type QueueQuery } from './queue'
import { queueTextsIn } from './queue-texts'

/** Filters by owner, kind, state, and one’s own records. */
export const QueueFilters = ({
  query,
  onQueryChange,
  institutions,
  kinds,
}: {
  query: QueueQuery
  onQueryChange: (query: QueueQuery) => void
  institutions: readonly { id: string; name: string }[]
  kinds: readonly string[]
}) => {
  const { i18n } = useTranslation()
  const placeOf = usePlaces()
  const texts = queueTextsIn(i18n.language)
  const deskTexts = deskTextsIn(i18n.language)
  const update = (change: Partial<QueueQuery>) => onQueryChange({ ...query, ...change, after: 0 })
  return (
    <div className="vitrine-queue__filters">
      <Labelled label={texts.state}>
        {(control) => (
          <select {...control} name="work" onChange={({ target }) => update({ work: target.value })} value={query.work}>
            {stages.map((stage) => (
              <option key={stage} value={stage}>
                {stage === 'draft' ? texts.draft : deskTexts[`work_${stage}`]}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label={texts.institution}>
        {(control) => (
          <select
            {...control}
            name="institution"
            onChange={({ target }) => update({ institution: target.value })}
            value={query.institution}
          >
            <option value="">{texts.anyInstitution}</option>
            <option value="none">{texts.ofExhibit}</option>
            {institutions.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label={texts.kind}>
        {(control) => (
          <select {...control} name="kind" onChange={({ target }) => update({ kind: target.value })} value={query.kind}>
            <option value="">{texts.anyKind}</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {placeOf(kind, '').kindNames}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <label className="vitrine-queue__mine">
        <input
          checked={query.mine}
          name="mine"
          onChange={({ target }) => update({ mine: target.checked })}
          type="checkbox"
        />{' '}
        {texts.mine}
      </label>
    </div>
  )
}
