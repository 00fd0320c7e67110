import type { DeskTransition } from '../../model/desk-transition'
import type { TransitionInput } from '../shared/api-client'
import type { FieldProblem, Preflight } from '../shared/preflight'
import { hasOnlyDependencyProblems } from './publish-dependencies'

/** The props of every transition form. */
export interface TransitionFormProps {
  transition: DeskTransition
  slug: string
  language: string
  preflight: Preflight
  onConfirm: (input: TransitionInput) => Promise<FieldProblem[]>
}

export const dialogSlug = (transition: string, address: string): string => `${transition}-${address}`

/** Whether a transition needs a dialog first. */
export const needsConfirmation = ({ name, form }: DeskTransition, preflight: Preflight): boolean => {
  if (form?.onlyFor === 'exception') return !preflight.verbs.includes(name)
  if (form?.onlyFor === 'dependencies') return hasOnlyDependencyProblems(preflight.problems)
  return form !== undefined
}
