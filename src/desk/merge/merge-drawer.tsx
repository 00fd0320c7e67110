'use client'

import { Button, Drawer, toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { requestJson } from '../shared/request-json'
import { RecordPicker } from '../search/record-picker'
import { mergeTextsIn } from './texts'
import { readSide, errorMessageIn, type Side } from './merge-sides'
import { useRecord } from '../shared/use-record'

export const mergeSlug = 'vitrine-merge'

const MergeSide = ({ heading, side }: { heading: string; side: Side }) => {
  const texts = mergeTextsIn(useRecord().language)
  return (
    <section className="vitrine-merge__side">
      <h3>{heading}</h3>
      <p>
        <strong>
          <bdi>{side.name}</bdi>
        </strong>
      </p>
      <dl>
        <dt>{texts.address}</dt>
        <dd>
          <bdi>{side.slug}</bdi>
        </dd>
        <dt>{texts.variants}</dt>
        <dd>
          {side.variants.map((form) => (
            <div key={form}>
              <bdi>{form}</bdi>
            </div>
          ))}
        </dd>
        <dt>{texts.used}</dt>
        <dd>{side.uses}</dd>
      </dl>
    </section>
  )
}

const MergeForm = ({ side, onMerged }: { side: Side; onMerged: () => void }) => {
  const { list, address, language, seenRevision } = useRecord()
  const { closeModal } = useModal()
  const texts = mergeTextsIn(language)
  const [other, setOther] = useState<Side>()
  const choose = async (id: string) => {
    const response = await requestJson(`${list}/${id}/merge`, language)
    setOther(response?.ok ? readSide(response.body, language) : undefined)
    if (!response?.ok) toast.error(response ? (errorMessageIn(response.body) ?? texts.failed) : texts.noResponse)
  }
  const merge = async (into: string) => {
    const body = { into, ...(seenRevision !== undefined && { revision: seenRevision }) }
    const response = await requestJson(`${address}/merge`, language, { method: 'POST', body })
    if (!response?.ok) {
      toast.error(response ? (errorMessageIn(response.body) ?? texts.failed) : texts.noResponse)
      return
    }
    closeModal(mergeSlug)
    toast.success(texts.merged)
    onMerged()
  }
  return (
    <div className="vitrine-merge">
      <p>{texts.mergeWhat}</p>
      <RecordPicker choose={texts.choose} label={texts.other} of={side} onChoose={({ id }) => void choose(id)} />
      {other ? (
        <>
          <div className="vitrine-merge__beside">
            <MergeSide heading={texts.thisOne} side={side} />
            <MergeSide heading={texts.otherOne} side={other} />
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
export const MergeDrawer = ({ side, onMerged }: { side: Side; onMerged: () => void }) => (
  <Drawer slug={mergeSlug} title={mergeTextsIn(useRecord().language).mergeHeading}>
    <MergeForm onMerged={onMerged} side={side} />
  </Drawer>
)
