'use client'

import { Button, toast, useConfig, useModal } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { askAbout } from '../accounts/ask-people'
import { MergeDrawer, mergeSlug } from './merge-drawer'
import { mergeWordsIn } from './merge-words'
import { readSide, saidIn, type Other, type Side } from './merging'
import { objectsOf } from '../read'
import { useRecord } from '../use-record'

const useSide = () => {
  const { address, isThere, language } = useRecord()
  const [side, setSide] = useState<Side>()
  const read = useCallback(async () => {
    const answered = isThere ? await askAbout(`${address}/merge`, language) : undefined
    // whoever may not merge is not shown how
    setSide(answered?.ok ? readSide(answered.body, language) : undefined)
  }, [address, isThere, language])
  useEffect(() => void read(), [read])
  return { side, read }
}

const Told = ({ said, other, note, onUndo }: { said: string; other: Other; note: string; onUndo?: () => void }) => {
  const { kind, language } = useRecord()
  const { config } = useConfig()
  return (
    <p className="vitrine-merge__told">
      {said}{' '}
      <a href={`${config.routes.admin}/collections/${kind}/${other.id}`}>
        <bdi>{other.name || other.id}</bdi>
      </a>
      . {note}{' '}
      {onUndo && !other.isFinal ? (
        <button onClick={onUndo} type="button">
          {mergeWordsIn(language).undo}
        </button>
      ) : null}
    </p>
  )
}

/** In the head of a record that may be merged: what was merged, how it is undone, and for the coordinator how it is done. */
export const MergeControl = () => {
  const { list, language, refresh } = useRecord()
  const { openModal } = useModal()
  const { side, read } = useSide()
  const words = mergeWordsIn(language)
  if (!side) return null
  const undo = async (from: string) => {
    const answered = await askAbout(`${list}/${from}/merge`, language, { method: 'DELETE' })
    if (!answered?.ok) toast.error(answered ? (saidIn(answered.body) ?? words.impossible) : words.nobody)
    else {
      const left = objectsOf(Reflect.get(Object(answered.body), 'left')).length
      toast.success(left > 0 ? `${words.undone} ${words.left} ${left}` : words.undone)
      window.location.reload()
    }
  }
  const noteOf = ({ isFinal }: Other) => (isFinal ? words.final : words.pending)
  if (side.into)
    return (
      <Told
        note={side.into.isFinal ? words.final : ''}
        onUndo={() => void undo(side.id)}
        other={side.into}
        said={words.became}
      />
    )
  return (
    <>
      {side.absorbed.map((other) => (
        <Told
          key={other.id}
          note={noteOf(other)}
          onUndo={() => void undo(other.id)}
          other={other}
          said={words.absorbed}
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
        {words.merge}
      </Button>
      <MergeDrawer onMerged={() => void Promise.all([read(), refresh()])} side={side} />
    </>
  )
}
