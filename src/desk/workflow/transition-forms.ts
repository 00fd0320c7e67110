import type { DeskTransition } from '../../model/desk-transition'
import type { TransitionBody } from '../../contract/transitions'
import type { FieldProblem } from '../shared/failure'
import type { Preflight } from '../shared/preflight'
import { hasOnlyDependencyProblems } from './publish-dependencies'

/** The props of every transition form. */
export interface TransitionFormProps {
  transition: DeskTransition
  slug: string
  language: string
  preflight: Preflight
  onConfirm: (input: TransitionBody) => Promise<FieldProblem[]>
}

export const dialogSlug = (transition: string, address: string): string => `${transition}-${address}`

/** Whether a transition needs a dialog first. */
export const needsConfirmation = ({ name, form }: DeskTransition, preflight: Preflight): boolean => {
  if (form?.onlyFor === 'exception') return !preflight.verbs.includes(name)
  if (form?.onlyFor === 'dependencies') return hasOnlyDependencyProblems(preflight.problems)
  return form !== undefined
}
