import type { DeskTransition } from '../../../model/desk-transition'
import type { Transition, TransitionRequest } from '../types'
import { approve } from './approve'
import { discard } from './discard'
import { erase } from './erase'
import { publish } from './publish'
import { recall } from './recall'
import { reinstate } from './reinstate'
import { requestChanges } from './request-changes'
import { restore } from './restore'
import { submit } from './submit'
import { transfer } from './transfer'
import { unpublish } from './unpublish'
import { withdraw } from './withdraw'

/** The workflow. A transition is one file in this folder, listed here: the table, docs/workflow.md, OpenAPI and the desk's menus follow. */
export const transitionList = [
  submit,
  recall,
  requestChanges,
  approve,
  publish,
  discard,
  unpublish,
  withdraw,
  reinstate,
  restore,
  transfer,
  erase,
] as const satisfies readonly Transition[]

export type TransitionName = (typeof transitionList)[number]['name']

export type NamedRequest = TransitionRequest<TransitionName>

/** undefined: there is no such transition. */
export const findTransition = (name: string): (Transition & { name: TransitionName }) | undefined =>
  transitionList.find((one) => one.name === name)

export const transitionNames: readonly TransitionName[] = transitionList.map(({ name }) => name)

/** The transitions as the desk's menus, dialogs and lists use them. */
export const deskTransitions: readonly DeskTransition[] = transitionList.map(
  ({ name, to: { live }, desk }: Transition) => ({
    name,
    ...(live && { live }),
    ...desk,
  }),
)
