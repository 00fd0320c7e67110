'use client'

import { Button, Drawer, toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { merge as declaration, mergeStatus, type MergeStatus } from '../../contract/merge'
import { messageOf } from '../shared/failure'
import { localizedText } from '../shared/localized-text'
import { useCall } from '../shared/use-endpoint'
import { RecordPicker } from '../search/record-picker'
import { mergeTextsIn } from './texts'
import { useRecord } from '../shared/use-record'

export const mergeSlug = 'vitrine-merge'

const MergeSide = ({ heading, status }: { heading: string; status: MergeStatus }) => {
  const { language } = useRecord()
  const texts = mergeTextsIn(language)
  return (
    <section className="vitrine-merge__side">
      <h3>{heading}</h3>
      <p>
        <strong>
          <bdi>{localizedText(status.name, language)}</bdi>
        </strong>
      </p>
      <dl>
        <dt>{texts.address}</dt>
        <dd>
          <bdi>{status.slug}</bdi>
        </dd>
        <dt>{texts.variants}</dt>
        <dd>
          {status.variants.map((form) => (
            <div key={form}>
              <bdi>{form}</bdi>
            </div>
          ))}
        </dd>
        <dt>{texts.used}</dt>
        <dd>{status.uses}</dd>
      </dl>
    </section>
  )
}

const MergeForm = ({ status, onMerged }: { status: MergeStatus; onMerged: () => void }) => {
  const { kind, language, seenRevision } = useRecord()
  const call = useCall()
  const { closeModal } = useModal()
  const texts = mergeTextsIn(language)
  const [other, setOther] = useState<MergeStatus>()
  const choose = async (id: string) => {
    const result = await call(mergeStatus, { kind, id })
    setOther(result?.ok ? result.data : undefined)
    if (!result?.ok) toast.error(result ? messageOf(result.error) || texts.failed : texts.noResponse)
  }
  const merge = async (into: string) => {
    const body = { into, ...(seenRevision !== undefined && { revision: seenRevision }) }
    const result = await call(declaration, { kind, id: status.id }, { body })
    if (!result?.ok) {
      toast.error(result ? messageOf(result.error) || texts.failed : texts.noResponse)
      return
    }
    closeModal(mergeSlug)
    toast.success(texts.merged)
    onMerged()
  }
  return (
    <div className="vitrine-merge">
      <p>{texts.mergeWhat}</p>
      <RecordPicker
        choose={texts.choose}
        label={texts.other}
        of={{ id: status.id, name: localizedText(status.name, language) }}
        onChoose={({ id }) => void choose(id)}
      />
      {other ? (
        <>
          <div className="vitrine-merge__beside">
            <MergeSide heading={texts.thisOne} status={status} />
            <MergeSide heading={texts.otherOne} status={other} />
          </div>
          <Button id="action-merge-two" margin={false} onClick={() => void merge(other.id)} size="medium" type="button">
            {texts.confirm}
          </Button>
        </>
      ) : null}
    </div>
  )
}

/** Selects the record to merge into, and shows both before merging. */
export const MergeDrawer = ({ status, onMerged }: { status: MergeStatus; onMerged: () => void }) => (
  <Drawer slug={mergeSlug} title={mergeTextsIn(useRecord().language).mergeHeading}>
    <MergeForm onMerged={onMerged} status={status} />
  </Drawer>
)
