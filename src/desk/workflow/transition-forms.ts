import type { DeskTransition } from '../../model/desk-transition'
import type { TransitionInput } from '../shared/api-client'
import type { FieldProblem, Preflight } from '../shared/preflight'
import { hasOnlyDependencyProblems } from './publish-dependencies'

/** What each form of a transition is given. */
export interface TransitionFormProps {
  transition: DeskTransition
  slug: string
  language: string
  preflight: Preflight
  onConfirm: (input: TransitionInput) => Promise<FieldProblem[]>
}

export const dialogSlug = (transition: string, address: string): string => `${transition}-${address}`

/** Whether something has to be asked before a transition. */
export const needsConfirmation = ({ name, form }: DeskTransition, preflight: Preflight): boolean => {
  if (form?.onlyFor === 'exception') return !preflight.verbs.includes(name)
  if (form?.onlyFor === 'dependencies') return hasOnlyDependencyProblems(preflight.problems)
  return form !== undefined
}
