'use client'

import { Button, useLocale, useModal, useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { isLocale, languages, type Locale } from '../../languages/languages'
import { fill } from '../shared/fill'
import { fragmentOf } from './gaps'
import { locate, type Place } from '../shared/locate'
import { dialogSlug } from '../workflow/transition-forms'
import { useDeskTransitions } from '../workflow/use-desk-transitions'
import { hasOnlyDependencyProblems } from '../workflow/publish-dependencies'
import type { RecordProblem } from '../../contract/shapes'
import { formatProblem } from '../shared/format-problem'
import { useFields, useLabels } from '../shared/use-fields'
import { useRecord } from '../shared/use-record'
import { groupProblems, type ProblemGroup } from './group-problems'
import { RecordLink } from '../shared/record-link'
import { reviewTextsIn, type ReviewTexts } from '../review/review-texts'
import { resolvePointer } from '../shared/resolve-pointer'
import { usePlaces } from '../shared/use-places'
import { useNames } from '../shared/use-names'
import { ownerKind } from '../../model/owners'

const headings = {
  own: 'ownProblems',
  media: 'mediaProblems',
  mention: 'mentionProblems',
  passing: 'passing',
  advice: 'nicer',
} as const satisfies Record<ProblemGroup, keyof ReviewTexts>

/** The other record a problem is about: its name, or its owner. */
const useAbout = (problems: readonly RecordProblem[]) => {
  const { i18n } = useTranslation()
  const texts = reviewTextsIn(i18n.language)
  const placeOf = usePlaces()
  const nameOf = useNames(
    problems.flatMap(({ reference }) => {
      if (!reference) return []
      const { kind, id, owner } = reference
      if (id !== undefined) return [{ kind, id }]
      return owner ? [{ kind: ownerKind, id: owner }] : []
    }),
  )
  return ({ reference }: RecordProblem): ReactNode => {
    if (!reference) return null
    const { kind, id, owner } = reference
    if (id !== undefined)
      return <RecordLink named={nameOf({ kind, id })} otherwise={texts.unreadableRecord} reference={{ kind, id }} />
    const institution = owner ? nameOf({ kind: ownerKind, id: owner })?.title : undefined
    const whose = institution ? fill(texts.ofOwner, { owner: institution }) : owner ? '' : texts.ofExhibit
    return (
      <span className="vitrine-problems__about">{[placeOf(kind, '').kindName, whose].filter(Boolean).join(' · ')}</span>
    )
  }
}

/** The language in which to fix a problem of a localized field. */
const useLanguageOf = () => {
  const { preflight } = useRecord()
  const fields = useFields()
  return ({ pointer }: RecordProblem): Locale | undefined => {
    const resolved = resolvePointer(fields, pointer)
    if (!resolved) return undefined
    if (resolved.locale) return resolved.locale
    const isInEach = 'localized' in resolved.field && resolved.field.localized === true
    const source = preflight?.language ?? ''
    return isInEach && isLocale(source) ? source : undefined
  }
}

/** A link to the publish dialog, if including or omitting dependencies solves everything and the user may do it. */
const Remedy = ({ problems }: { problems: readonly RecordProblem[] }) => {
  const { address, preflight, language } = useRecord()
  const { openModal } = useModal()
  const transition = useDeskTransitions().find(({ form }) => form?.onlyFor === 'dependencies')
  if (!transition || !preflight || preflight.way.length === 0 || !hasOnlyDependencyProblems(problems)) return null
  return (
    <Button
      buttonStyle="secondary"
      className="vitrine-problems__remedy"
      margin={false}
      onClick={() => openModal(dialogSlug(transition.name, address))}
      size="small"
      type="button"
    >
      {reviewTextsIn(language).publishWith}
    </Button>
  )
}

/**
 * Problems that prevent publication, in groups, each linking to its field: by `lead` within the form if it shows the
 * language, else by the form's URL.
 */
export const ProblemList = ({
  problems,
  form,
  lead,
}: {
  problems: readonly RecordProblem[]
  /** the URL of the record’s form */
  form: string
  lead?: (place: Place) => void
}) => {
  const { language, texts: desk } = useRecord()
  const { code } = useLocale()
  const texts = reviewTextsIn(language)
  const fields = useFields()
  const labelOf = useLabels()
  const about = useAbout(problems)
  const languageOf = useLanguageOf()
  const line = (problem: RecordProblem) => {
    const place = locate(fields, problem.path.split('.').filter(Boolean))
    const label = labelOf(place) || desk.showField
    const locale = languageOf(problem)
    const isHere = locale === undefined || locale === code
    return (
      <li key={`${problem.pointer} ${problem.code} ${problem.reference?.id ?? ''}`}>
        {place && lead && isHere ? (
          <button className="vitrine-problems__field" onClick={() => lead(place)} title={desk.showField} type="button">
            {label}
          </button>
        ) : null}
        {place && !(lead && isHere) ? (
          <a
            className="vitrine-problems__field"
            href={`${form}?locale=${locale ?? code}${fragmentOf(problem.path)}`}
            title={desk.showField}
          >
            {label}
            {isHere ? null : (
              <small lang={locale}>
                {' '}
                <bdi>{languages[locale].label}</bdi>
              </small>
            )}
          </a>
        ) : null}
        <span>{formatProblem(problem, language)}</span>
        {about(problem)}
      </li>
    )
  }
  return groupProblems(problems).map(({ group, problems: some }) => (
    <section aria-label={texts[headings[group]]} className="vitrine-problems__group" data-group={group} key={group}>
      <h4>{texts[headings[group]]}</h4>
      <ul>{some.map(line)}</ul>
      {group === 'mention' ? <Remedy problems={problems} /> : null}
    </section>
  ))
}
