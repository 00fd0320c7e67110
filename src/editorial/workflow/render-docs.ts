import type { State } from '../state/state'
import { transitions, type Start, type Transition, type TransitionName } from './transitions'

const liveTexts: Record<State['live'], string> = { none: 'not public', published: 'public', withdrawn: 'withdrawn' }
const workTexts: Record<State['work'], string> = {
  clean: 'as the public sees it',
  draft: 'a draft',
  in_review: 'in review',
  changes_requested: 'changes asked for',
  approved: 'approved',
  scheduled: 'scheduled',
}

const describeStart = ({ live, work, withDependencies }: Start): string =>
  [
    live?.map((one) => liveTexts[one]).join(' or '),
    work?.map((one) => workTexts[one]).join(' or '),
    withDependencies && 'with what goes along',
  ]
    .filter(Boolean)
    .join('; ')

const from = ({ from: starts = [] }: Transition): string => starts.map(describeStart).join('<br>or ') || 'anywhere'

const to = ({ live, work }: Transition): string =>
  [live && liveTexts[live], work && workTexts[work]].filter(Boolean).join('; ') || 'where it stood'

const conditions: Partial<Record<TransitionName, string>> = {
  recall: 'by whoever submitted it, or a coordinator',
  request_changes: 'with a note that says what',
  approve:
    'for the text as it stands; where the owner wants four eyes, not by whoever submitted it, but as an exception with a reason; in place of a missing steward, with a reason, told to the institution’s people and kept as `approve_in_place`',
  publish: 'the record and all that it mentions is ready; a steward, where the owner may publish its own holdings',
  discard: 'what is discarded stays among the versions',
  unpublish:
    'who shows it gets a task; `resolutions` say of each what is wanted in its place: `tombstone` (a word, as long as nothing is said), `replace` (by `with`) or `remove`, which becomes a draft where one may change it, and else stands in the task',
  reinstate:
    'by the side that withdrew it: its owner’s where a steward of its owner did, whatever else they are; else a coordinator',
  withdraw: 'with a reason; never blocked; who shows it gets a task, no import brings it back, its address answers 410',
  restore: 'with the id of the version',
  transfer:
    '`to` another institution: a steward of the owner offers the revision as it stands, and it is handed over when a steward of the other says the same of it; a change ends the offer, and so does `to` its owner. For an institution without a steward a coordinator does it, with a reason; what is the exhibit’s own a coordinator hands over while it is not public, and the institution approves it. The text goes, without what is private of it, and what media nothing else of the owner’s shows; older versions, comments and history stay the giver’s',
  erase:
    'with a reason, the order, and with the last part of its address as `note`; the text of every version, the words of its history, what it alone showed and its bytes are gone for good, its address answers 410 with the `publicReason`; drafts elsewhere that named such a file name it no more, files of another owner stay, and one that somebody’s public text names is hidden until none does',
}

const lineOf = ([transitionName, transition]: [string, Transition]): string => {
  const condition = Object.entries(conditions).find(([name]) => name === transitionName)?.[1] ?? ''
  return `| \`${transitionName}\` | ${from(transition)} | ${to(transition)} | ${transition.by} | ${condition} |`
}

/** `docs/workflow.md`, whole: the table of the verbs as it decides. */
export const renderWorkflowDocs = (): string =>
  [
    '# From a draft to the public',
    '',
    'A record stands on two axes: what the public sees of it (not public, public, withdrawn), and how far what is prepared has',
    'come (as the public sees it, a draft, in review, changes asked for, approved). Every save is a draft, and takes an approval',
    'away when it changes anything. On either axis a record moves by one of these verbs alone, over',
    '`POST /api/{kind}/{id}/transitions/{verb}`, whoever asks and from wherever. What was taken off the site is a draft again,',
    'whoever took it off: it is public again only after a new approval, by its owner’s side. What had been public before stays',
    'among the versions.',
    '',
    '| verb | from | to | right | and only |',
    '|---|---|---|---|---|',
    ...Object.entries<Transition>(transitions).map(lineOf),
    '',
    'Who holds which right on which record stands in [policy.md](policy.md). The body is one for all verbs: `{ revision, note,',
    'reason, publicReason, until, to, version, mode, resolutions }`; what a verb does not need is not looked at. `revision` is the one that was seen:',
    'whoever was overtaken gets 409 with who changed it, and when. `approve`, `publish` and `transfer` (offering and accepting) are for',
    'one revision alone: without it (or `If-Match`) they answer 428. An address takes no parameters here. What one may not read answers 404, what one may not do 403, what',
    'the record’s standing does not allow 409, what is missing 422 with every problem. `mode` says what happens to what a record',
    'mentions and the public does not see: `refuse` (as long as nothing is said), `carry` (what is approved, and may be published',
    'by the same person, goes into the same release), `omit` (it is left out, and remembered as left out).',
    '',
    'This page is written from the table by `npm run policy:write`.',
    '',
  ].join('\n')
