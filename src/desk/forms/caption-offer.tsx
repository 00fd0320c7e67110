'use client'

import { Button, toast, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useId, useRef, useState } from 'react'
import { formTextsIn } from './texts'
import { fill } from '../shared/fill'
import { useCaptionOffer, type CaptionTargets, type Holders, type Offer } from './use-caption-offer'

/** A one-line field drops line breaks: a slash replaces the one between caption and credit line. */
const inOneLine = (pasted: string): string =>
  pasted
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line, n) => line !== '' && (n === 0 || !/^\d{1,3}\.?$/.test(line)))
    .join(' / ')

/** Below a caption: when a pasted caption contains a date or a credit line, offers to fill those fields. */
export const CaptionOffer = ({
  path,
  targets,
  holders,
  readOnly,
}: Pick<TextFieldClientProps, 'path' | 'readOnly'> & { targets: CaptionTargets; holders: Holders }) => {
  const { i18n } = useTranslation()
  const texts = formTextsIn(i18n.language)
  const { setValue } = useField<string>({ path })
  const { offers, consider, take, forget } = useCaptionOffer(path, targets, holders)
  const [left, setLeft] = useState<readonly Offer['key'][]>([])
  const anchor = useRef<HTMLDivElement>(null)
  const id = useId()

  useEffect(() => {
    const input = anchor.current?.closest('.field-type')?.querySelector<HTMLInputElement>('input')
    if (!input || readOnly) return
    const onPaste = (event: ClipboardEvent) => {
      const pasted = event.clipboardData?.getData('text/plain') ?? ''
      const { value, selectionStart, selectionEnd } = input
      const start = selectionStart ?? value.length
      const around = { before: value.slice(0, start), after: value.slice(selectionEnd ?? start) }
      if (/[\r\n]/.test(pasted)) {
        event.preventDefault()
        setValue(around.before + inOneLine(pasted) + around.after)
      }
      setLeft([])
      // pasting into existing text offers nothing
      if (`${around.before}${around.after}`.trim() === '') consider(pasted)
    }
    input.addEventListener('paste', onPaste)
    return () => input.removeEventListener('paste', onPaste)
  }, [consider, readOnly, setValue])

  const toggle = (key: Offer['key']) =>
    setLeft((before) => (before.includes(key) ? before.filter((one) => one !== key) : [...before, key]))
  const apply = () => {
    take(offers.filter(({ key }) => !left.includes(key)))
    toast.success(texts.applied)
  }
  return (
    <div ref={anchor}>
      {offers.length > 0 ? (
        <fieldset aria-describedby={`${id}-what`} className="vitrine-offer" id="caption-offer">
          <legend>{texts.captionHeading}</legend>
          <p id={`${id}-what`}>{texts.captionWhat}</p>
          {offers.map(({ key, label, now }) => (
            <label key={key} data-offer={key}>
              <input checked={!left.includes(key)} onChange={() => toggle(key)} type="checkbox" />
              <span>
                {texts[key]}: <bdi className="vitrine-offer__value">{label}</bdi>
                {now && key !== 'captionOnly' ? (
                  <span className="vitrine-offer__now"> ({fill(texts.insteadOf, { value: now })})</span>
                ) : null}
              </span>
            </label>
          ))}
          <div className="vitrine-offer__buttons">
            <Button
              disabled={offers.every(({ key }) => left.includes(key))}
              id="action-take-offer"
              margin={false}
              onClick={apply}
              size="small"
              type="button"
            >
              {texts.apply}
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={forget} size="small" type="button">
              {texts.notNow}
            </Button>
          </div>
        </fieldset>
      ) : null}
    </div>
  )
}
