'use client'

import { Button, Drawer, toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { askAbout } from '../accounts/ask-people'
import { FindOther } from '../lists/find-other'
import { mergeWordsIn } from './merge-words'
import { readSide, saidIn, type Side } from './merging'
import { useRecord } from '../use-record'

export const mergeSlug = 'vitrine-merge'

const Beside = ({ heading, side }: { heading: string; side: Side }) => {
  const words = mergeWordsIn(useRecord().language)
  return (
    <section className="vitrine-merge__side">
      <h3>{heading}</h3>
      <p>
        <strong>
          <bdi>{side.name}</bdi>
        </strong>
      </p>
      <dl>
        <dt>{words.address}</dt>
        <dd>
          <bdi>{side.slug}</bdi>
        </dd>
        <dt>{words.variants}</dt>
        <dd>
          {side.variants.map((form) => (
            <div key={form}>
              <bdi>{form}</bdi>
            </div>
          ))}
        </dd>
        <dt>{words.used}</dt>
        <dd>{side.uses}</dd>
      </dl>
    </section>
  )
}

const Choosing = ({ side, onMerged }: { side: Side; onMerged: () => void }) => {
  const { list, address, language, seenRevision } = useRecord()
  const { closeModal } = useModal()
  const words = mergeWordsIn(language)
  const [other, setOther] = useState<Side>()
  const choose = async (id: string) => {
    const answered = await askAbout(`${list}/${id}/merge`, language)
    setOther(answered?.ok ? readSide(answered.body, language) : undefined)
    if (!answered?.ok) toast.error(answered ? (saidIn(answered.body) ?? words.impossible) : words.nobody)
  }
  const merge = async (into: string) => {
    const body = { into, ...(seenRevision !== undefined && { revision: seenRevision }) }
    const answered = await askAbout(`${address}/merge`, language, { method: 'POST', body })
    if (!answered?.ok) {
      toast.error(answered ? (saidIn(answered.body) ?? words.impossible) : words.nobody)
      return
    }
    closeModal(mergeSlug)
    toast.success(words.merged)
    onMerged()
  }
  return (
    <div className="vitrine-merge">
      <p>{words.mergeWhat}</p>
      <FindOther choose={words.choose} label={words.other} of={side} onChoose={({ id }) => void choose(id)} />
      {other ? (
        <>
          <div className="vitrine-merge__beside">
            <Beside heading={words.thisOne} side={side} />
            <Beside heading={words.otherOne} side={other} />
          </div>
          <Button id="action-merge-two" margin={false} onClick={() => void merge(other.id)} size="medium" type="button">
            {words.confirm}
          </Button>
        </>
      ) : null}
    </div>
  )
}

/** Where one chooses the record of which this one becomes a part: both beside each other before anything is done. */
export const MergeDrawer = ({ side, onMerged }: { side: Side; onMerged: () => void }) => (
  <Drawer slug={mergeSlug} title={mergeWordsIn(useRecord().language).mergeHeading}>
    <Choosing onMerged={onMerged} side={side} />
  </Drawer>
)
