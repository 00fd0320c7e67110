'use client'

import { useEffect, useState } from 'react'
import { fill } from '../shared/fill'
import { fetchJson } from '../shared/api-client'
import { useRecord } from '../shared/use-record'
import { eraseTextsIn } from './texts'
import { readErasurePreview, type ErasureFile } from './erasure-preview'

/** The record's files; null: no response; undefined: loading. */
const useErasurePreview = (): ErasureFile[] | null | undefined => {
  const { address } = useRecord()
  const [files, setFiles] = useState<ErasureFile[] | null>()
  useEffect(() => {
    let isActive = true
    void fetchJson(`${address}/erasure`).then((body) => {
      if (isActive) setFiles(readErasurePreview(body) ?? null)
    })
    return () => {
      isActive = false
    }
  }, [address])
  return files
}

/** Which files the erasure deletes or keeps, and why. */
export const ErasurePreviewFiles = () => {
  const { language } = useRecord()
  const texts = eraseTextsIn(language)
  const files = useErasurePreview()
  if (!files) return <p role="status">{files === null ? texts.unknown : texts.looking}</p>
  if (files.length === 0) return <p data-files="none">{texts.noFiles}</p>
  const [going, staying] = [files.filter(({ why }) => why === null), files.filter(({ why }) => why !== null)]
  const listed = (name: 'go' | 'stay', heading: string, some: readonly ErasureFile[]) =>
    some.length > 0 ? (
      <>
        <h2>{heading}</h2>
        <ul data-files={name}>
          {some.map(({ id, name: file, why, clears }) => (
            <li data-file={id} key={id}>
              <bdi>{file}</bdi>
              {why === null ? null : <small> – {texts.why[why]}</small>}
              {clears > 0 ? <small> – {fill(texts.clears, { count: clears })}</small> : null}
            </li>
          ))}
        </ul>
      </>
    ) : null
  return (
    <>
      {listed('go', texts.filesGo, going)}
      {listed('stay', texts.filesStay, staying)}
    </>
  )
}
