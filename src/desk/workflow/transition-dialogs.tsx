'use client'

import type { ComponentType } from 'react'
import type { DeskForm, DeskTransition } from '../../model/desk-transition'
import type { TransitionBody } from '../../contract/transitions'
import { EraseDialog } from '../erasure/erase-dialog'
import { TransferDialog } from '../transfer/transfer-dialog'
import type { FieldProblem } from '../shared/failure'
import type { Preflight } from '../shared/preflight'
import { UnpublishDialog } from './unpublish-dialog'
import { TransitionDialog } from './transition-dialog'
import { PublishDialog } from './publish-dialog'
import { dialogSlug, type TransitionFormProps } from './transition-forms'

const ownForms: Record<NonNullable<DeskForm['own']>, ComponentType<TransitionFormProps>> = {
  dependencies: PublishDialog,
  uses: UnpublishDialog,
  recipient: TransferDialog,
  erasure: EraseDialog,
}

/** The dialogs of a record's transitions, all closed until one is chosen. */
export const TransitionDialogs = ({
  transitions,
  preflight,
  address,
  language,
  start,
}: {
  transitions: readonly DeskTransition[]
  preflight: Preflight
  address: string
  language: string
  start: (transition: DeskTransition, input: TransitionBody) => Promise<FieldProblem[]>
}) => (
  <>
    {transitions.map((transition) => {
      const { name, form } = transition
      if (!form) return null
      const Form = form.own ? ownForms[form.own] : TransitionDialog
      return (
        <Form
          key={name}
          language={language}
          onConfirm={(input) => start(transition, input)}
          preflight={preflight}
          slug={dialogSlug(name, address)}
          transition={transition}
        />
      )
    })}
  </>
)
