/** A field of the form before a transition. */
export interface DeskField {
  name: 'note' | 'reason' | 'publicReason'
  isRequired?: true
  /** one of the reasons for a withdrawal */
  isChoice?: true
}

/** The form before a transition. */
export interface DeskForm {
  /** absent: always */
  onlyFor?: 'exception' | 'dependencies'
  /** a form of the desk's own; absent: one with these fields */
  own?: 'dependencies' | 'uses' | 'recipient' | 'erasure'
  fields?: readonly DeskField[]
}

/** The desk's options of a transition, as its file declares them. Its texts are locale keys of its name. */
export interface DeskOptions {
  /** its place in the menu, from 1; absent: the menu does not offer it */
  order?: number
  /** the next step of a record: a button of its own, where it is the last one possible */
  emphasis?: 'primary'
  danger?: true
  /** absent: no dialog */
  form?: DeskForm
  /** executes every transition left of the publish path */
  takesPath?: true
  /** offered while the form has unsaved changes, because saving enables it */
  afterSaving?: true
  /** unsaved changes are not saved before it */
  withoutSaving?: true
  /** the record does not exist afterwards */
  leavesRecord?: true
  /** offered for each older version in the history */
  inTimeline?: true
  /** a review decision: the draft is compared with the text it was about */
  isDecision?: true
  /** offered for many records at once, at this place, from 1 */
  many?: { order: number; note?: 'required' | 'optional'; inLists?: true }
}

/** A transition as the desk knows it. */
export interface DeskTransition extends DeskOptions {
  name: string
  /** the live state afterwards; absent: unchanged */
  live?: 'none' | 'published' | 'withdrawn'
}
