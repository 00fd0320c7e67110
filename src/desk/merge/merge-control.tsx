'use client'

import { Button, toast, useConfig, useModal } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { requestJson } from '../shared/request-json'
import { MergeDrawer, mergeSlug } from './merge-drawer'
import { mergeTextsIn } from './texts'
import { readSide, errorMessageIn, type Other, type Side } from './merge-sides'
import { objectsOf } from '../shared/read'
import { useRecord } from '../shared/use-record'

const useSide = () => {
  const { address, isThere, language } = useRecord()
  const [side, setSide] = useState<Side>()
  const read = useCallback(async () => {
    const response = isThere ? await requestJson(`${address}/merge`, language) : undefined
    // users who may not merge get no controls
    setSide(response?.ok ? readSide(response.body, language) : undefined)
  }, [address, isThere, language])
  useEffect(() => void read(), [read])
  return { side, read }
}

const MergeNote = ({
  text,
  other,
  note,
  onUndo,
}: {
  text: string
  other: Other
  note: string
  onUndo?: () => void
}) => {
  const { kind, language } = useRecord()
  const { config } = useConfig()
  return (
    <p className="vitrine-merge__told">
      {text}{' '}
      <a href={`${config.routes.admin}/collections/${kind}/${other.id}`}>
        <bdi>{other.name || other.id}</bdi>
      </a>
      . {note}{' '}
      {onUndo && !other.isFinal ? (
        <button onClick={onUndo} type="button">
          {mergeTextsIn(language).undo}
        </button>
      ) : null}
    </p>
  )
}

/** In the header of a mergeable record: its merges, how to undo them, and for the coordinator how to merge. */
export const MergeControl = () => {
  const { list, language, refresh } = useRecord()
  const { openModal } = useModal()
  const { side, read } = useSide()
  const texts = mergeTextsIn(language)
  if (!side) return null
  const undo = async (from: string) => {
    const response = await requestJson(`${list}/${from}/merge`, language, { method: 'DELETE' })
    if (!response?.ok) toast.error(response ? (errorMessageIn(response.body) ?? texts.failed) : texts.noResponse)
    else {
      const left = objectsOf(Reflect.get(Object(response.body), 'left')).length
      toast.success(left > 0 ? `${texts.undone} ${texts.left} ${left}` : texts.undone)
      window.location.reload()
    }
  }
  const noteOf = ({ isFinal }: Other) => (isFinal ? texts.final : texts.pending)
  if (side.into)
    return (
      <MergeNote
        note={side.into.isFinal ? texts.final : ''}
        onUndo={() => void undo(side.id)}
        other={side.into}
        text={texts.became}
      />
    )
  return (
    <>
      {side.absorbed.map((other) => (
        <MergeNote
          key={other.id}
          note={noteOf(other)}
          onUndo={() => void undo(other.id)}
          other={other}
          text={texts.absorbed}
        />
      ))}
      <Button
        buttonStyle="secondary"
        id="action-merge"
        margin={false}
        onClick={() => openModal(mergeSlug)}
        size="medium"
        type="button"
      >
        {texts.merge}
      </Button>
      <MergeDrawer onMerged={() => void Promise.all([read(), refresh()])} side={side} />
    </>
  )
}
