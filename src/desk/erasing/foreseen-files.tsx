'use client'

import { useEffect, useState } from 'react'
import { fill } from '../accounts/people-words'
import { fetchJson } from '../ask'
import { useRecord } from '../use-record'
import { eraseWordsIn } from './erase-words'
import { readForeseen, type ForeseenFile } from './foreseen'

/** The files of the record; null: nobody answers; undefined: being asked for. */
const useForeseen = (): ForeseenFile[] | null | undefined => {
  const { address } = useRecord()
  const [files, setFiles] = useState<ForeseenFile[] | null>()
  useEffect(() => {
    let isWanted = true
    void fetchJson(`${address}/erasure`).then((body) => {
      if (isWanted) setFiles(readForeseen(body) ?? null)
    })
    return () => {
      isWanted = false
    }
  }, [address])
  return files
}

/** Which files go with the record, and which stay, and why. */
export const ForeseenFiles = () => {
  const { language } = useRecord()
  const words = eraseWordsIn(language)
  const files = useForeseen()
  if (!files) return <p role="status">{files === null ? words.unknown : words.looking}</p>
  if (files.length === 0) return <p data-files="none">{words.noFiles}</p>
  const [going, staying] = [files.filter(({ why }) => why === null), files.filter(({ why }) => why !== null)]
  const listed = (name: 'go' | 'stay', heading: string, some: readonly ForeseenFile[]) =>
    some.length > 0 ? (
      <>
        <h2>{heading}</h2>
        <ul data-files={name}>
          {some.map(({ id, name: file, why, clears }) => (
            <li data-file={id} key={id}>
              <bdi>{file}</bdi>
              {why === null ? null : <small> – {words.why[why]}</small>}
              {clears > 0 ? <small> – {fill(words.clears, { count: clears })}</small> : null}
            </li>
          ))}
        </ul>
      </>
    ) : null
  return (
    <>
      {listed('go', words.filesGo, going)}
      {listed('stay', words.filesStay, staying)}
    </>
  )
}
