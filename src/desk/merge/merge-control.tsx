'use client'

import { Button, toast, useModal } from '@payloadcms/ui'
import { mergeStatus, unmerge, type Merge } from '../../contract/merge'
import { messageOf } from '../shared/failure'
import { localizedText } from '../shared/localized-text'
import { useCall, useEndpoint } from '../shared/use-endpoint'
import { usePlaces } from '../shared/use-places'
import { MergeDrawer, mergeSlug } from './merge-drawer'
import { mergeTextsIn } from './texts'
import { useRecord } from '../shared/use-record'

/** Whether it is published, and permanent. */
const isFinal = ({ release }: Merge): boolean => release !== null

const MergeNote = ({
  text,
  other,
  note,
  onUndo,
}: {
  text: string
  other: Merge
  note: string
  onUndo?: () => void
}) => {
  const { kind, language } = useRecord()
  const placeOf = usePlaces()
  return (
    <p className="vitrine-merge__told">
      {text}{' '}
      <a href={placeOf(kind, other.id).page}>
        <bdi>{localizedText(other.name, language) || other.id}</bdi>
      </a>
      . {note}{' '}
      {onUndo && !isFinal(other) ? (
        <button onClick={onUndo} type="button">
          {mergeTextsIn(language).undo}
        </button>
      ) : null}
    </p>
  )
}

/** In the header of a mergeable record: its merges, how to undo them, and for the coordinator how to merge. */
export const MergeControl = () => {
  const { kind, id, isThere, language, refresh } = useRecord()
  const call = useCall()
  const { openModal } = useModal()
  // users who may not merge get no controls
  const { data: status, reload } = useEndpoint(mergeStatus, isThere ? { kind, id } : null)
  const texts = mergeTextsIn(language)
  if (!status) return null
  const undo = async (from: string) => {
    const result = await call(unmerge, { kind, id: from })
    if (!result?.ok) toast.error(result ? messageOf(result.error) || texts.failed : texts.noResponse)
    else {
      const { length } = result.data.left
      toast.success(length > 0 ? `${texts.undone} ${texts.left} ${length}` : texts.undone)
      window.location.reload()
    }
  }
  const noteOf = (other: Merge) => (isFinal(other) ? texts.final : texts.pending)
  if (status.into)
    return (
      <MergeNote
        note={isFinal(status.into) ? texts.final : ''}
        onUndo={() => void undo(status.id)}
        other={status.into}
        text={texts.became}
      />
    )
  return (
    <>
      {status.absorbed.map((other) => (
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
      <MergeDrawer onMerged={() => void Promise.all([reload(), refresh()])} status={status} />
    </>
  )
}
