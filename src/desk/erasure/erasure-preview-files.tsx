'use client'

import { erasure, type ErasureFile } from '../../contract/erasure'
import { fill } from '../shared/fill'
import { useEndpoint } from '../shared/use-endpoint'
import { useRecord } from '../shared/use-record'
import { eraseTextsIn } from './texts'

/** Which files the erasure deletes or keeps, and why. */
export const ErasurePreviewFiles = () => {
  const { kind, id: record, language } = useRecord()
  const texts = eraseTextsIn(language)
  const { data, isValidating } = useEndpoint(erasure, { kind, id: record })
  // not what an earlier preview said
  if (!data || isValidating) return <p role="status">{data === null ? texts.unknown : texts.looking}</p>
  const { files } = data
  if (files.length === 0) return <p data-files="none">{texts.noFiles}</p>
  const [deleted, kept] = [files.filter(({ why }) => why === null), files.filter(({ why }) => why !== null)]
  const listed = (name: 'go' | 'stay', heading: string, some: readonly ErasureFile[]) =>
    some.length > 0 ? (
      <>
        <h2>{heading}</h2>
        <ul data-files={name}>
          {some.map(({ id, name: file, why, clears }) => (
            <li data-file={id} key={id}>
              <bdi>{file || id}</bdi>
              {why === null ? null : <small> – {texts.why[why]}</small>}
              {clears.length > 0 ? <small> – {fill(texts.clears, { count: clears.length })}</small> : null}
            </li>
          ))}
        </ul>
      </>
    ) : null
  return (
    <>
      {listed('go', texts.filesGo, deleted)}
      {listed('stay', texts.filesStay, kept)}
    </>
  )
}
