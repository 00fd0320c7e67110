'use client'

import { useEffect, useState, type RefObject } from 'react'
import { elementOf } from '../shared/show-field'

/** The position of a marker beside a form field: the field’s path, and our element. */
export interface CommentAnchor {
  path: string
  host: HTMLElement
}

const heads = '.field-label, .array-field__header, .blocks-field__header, .group-field__header'

const placeFor = (field: HTMLElement, path: string): HTMLElement => {
  const host = document.createElement('span')
  host.className = 'vitrine-mark'
  host.dataset.path = path
  const head = field.querySelector(heads)
  if (head?.classList.contains('field-label')) head.after(host)
  else (head ?? field).prepend(host)
  return host
}

/** Keeps an anchor beside each visible field: fields come and go with tabs and rows. `anchor` is inside the form. */
export const useCommentAnchors = (anchor: RefObject<HTMLElement | null>, paths: readonly string[]): CommentAnchor[] => {
  const [places, setPlaces] = useState<CommentAnchor[]>([])
  const pathList = [...new Set(paths)].sort().join(' ')
  useEffect(() => {
    const form = anchor.current?.closest('form')
    const requested = pathList.split(' ').filter(Boolean)
    if (!form || requested.length === 0) return
    let placed: CommentAnchor[] = []
    let frame = 0
    const fieldOf = (path: string) => {
      const element = elementOf(form, path.split('.'))
      return element?.closest<HTMLElement>('.field-type') ?? element
    }
    const place = () => {
      frame = 0
      const now = requested.flatMap((path): CommentAnchor[] => {
        const field = fieldOf(path)
        if (!field) return []
        const there = placed.find((one) => one.path === path && field.contains(one.host))
        return [there ?? { path, host: placeFor(field, path) }]
      })
      for (const one of placed) if (!now.includes(one)) one.host.remove()
      if (now.length === placed.length && now.every((one) => placed.includes(one))) return
      placed = now
      setPlaces(now)
    }
    const observer = new MutationObserver(() => {
      if (frame === 0) frame = requestAnimationFrame(place)
    })
    place()
    observer.observe(form, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
      for (const { host } of placed) host.remove()
      setPlaces([])
    }
  }, [anchor, pathList])
  return places
}
