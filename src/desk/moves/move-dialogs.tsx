'use client'

import type { Said } from '../ask'
import { EraseDialog } from '../erasing/erase-dialog'
import { HandOverDialog } from '../handing/hand-over-dialog'
import type { FieldProblem, Preflight } from '../preflight'
import { UnpublishDialog } from '../resolving/unpublish-dialog'
import { dialogOf, dialogs, MoveDialog } from './move-dialog'
import type { MoveName } from './move-words'
import { PublishDialog } from './publish-dialog'
import { hasOnlyRemedied } from './publish-together'

/** Whether something has to be asked before it is done. */
export const isAskedAbout = (verb: MoveName, { verbs, problems }: Preflight): boolean => {
  if (verb === 'approve') return !verbs.includes('approve')
  if (verb === 'publish') return hasOnlyRemedied(problems)
  return dialogs.includes(verb) || verb === 'unpublish' || verb === 'transfer' || verb === 'erase'
}

/** The questions before the verbs on a record, all closed until one is chosen. */
export const MoveDialogs = ({
  preflight,
  address,
  language,
  start,
}: {
  preflight: Preflight
  address: string
  language: string
  start: (verb: MoveName, said: Said) => Promise<FieldProblem[]>
}) => (
  <>
    {dialogs.map((verb) => (
      <MoveDialog
        address={address}
        key={verb}
        language={language}
        onConfirm={(said) => start(verb, said)}
        verb={verb}
      />
    ))}
    <PublishDialog
      onConfirm={(mode) => start('publish', { mode })}
      problems={preflight.problems}
      slug={dialogOf('publish', address)}
    />
    <UnpublishDialog onConfirm={(said) => start('unpublish', said)} slug={dialogOf('unpublish', address)} />
    <HandOverDialog
      onConfirm={(said) => start('transfer', said)}
      preflight={preflight}
      slug={dialogOf('transfer', address)}
    />
    <EraseDialog onConfirm={(said) => start('erase', said)} slug={dialogOf('erase', address)} />
  </>
)
