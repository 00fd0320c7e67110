'use client'

import type { TransitionInput } from '../shared/api-client'
import { EraseDialog } from '../erasure/erase-dialog'
import { TransferDialog } from '../transfer/transfer-dialog'
import type { FieldProblem, Preflight } from '../shared/preflight'
import { UnpublishDialog } from './unpublish-dialog'
import { dialogSlug, dialogTransitions, TransitionDialog } from './transition-dialog'
import type { TransitionName } from './transition-texts'
import { PublishDialog } from './publish-dialog'
import { hasOnlyDependencyProblems } from './publish-dependencies'

/** Whether something has to be asked before it is done. */
export const needsConfirmation = (transition: TransitionName, { verbs: transitions, problems }: Preflight): boolean => {
  if (transition === 'approve') return !transitions.includes('approve')
  if (transition === 'publish') return hasOnlyDependencyProblems(problems)
  return (
    dialogTransitions.includes(transition) ||
    transition === 'unpublish' ||
    transition === 'transfer' ||
    transition === 'erase'
  )
}

/** The questions before the verbs on a record, all closed until one is chosen. */
export const TransitionDialogs = ({
  preflight,
  address,
  language,
  start,
}: {
  preflight: Preflight
  address: string
  language: string
  start: (transition: TransitionName, input: TransitionInput) => Promise<FieldProblem[]>
}) => (
  <>
    {dialogTransitions.map((transition) => (
      <TransitionDialog
        address={address}
        key={transition}
        language={language}
        onConfirm={(input) => start(transition, input)}
        transition={transition}
      />
    ))}
    <PublishDialog
      onConfirm={(mode) => start('publish', { mode })}
      problems={preflight.problems}
      slug={dialogSlug('publish', address)}
    />
    <UnpublishDialog onConfirm={(input) => start('unpublish', input)} slug={dialogSlug('unpublish', address)} />
    <TransferDialog
      onConfirm={(input) => start('transfer', input)}
      preflight={preflight}
      slug={dialogSlug('transfer', address)}
    />
    <EraseDialog onConfirm={(input) => start('erase', input)} slug={dialogSlug('erase', address)} />
  </>
)
