import type { State } from '../../state/state'
import { transitionList } from '../transitions'
import type { Start, Transition } from '../types'

const liveTexts: Record<State['live'], string> = { none: 'not public', published: 'public', withdrawn: 'withdrawn' }
const workTexts: Record<State['work'], string> = {
  clean: 'as the public sees it',
  draft: 'a draft',
  in_review: 'in review',
  changes_requested: 'changes requested',
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

const to = ({ to: { live, work } }: Transition): string =>
  [live && liveTexts[live], work && workTexts[work]].filter(Boolean).join('; ') || 'where it stood'

const lineOf = (transition: Transition): string =>
  `| \`${transition.name}\` | ${from(transition)} | ${to(transition)} | ${transition.allowedTo} | ${transition.docs ?? ''} |`

/** `docs/workflow.md`, from the declared transitions. */
export const renderWorkflowDocs = (): string =>
  [
    '# From a draft to the public',
    '',
    'A record stands on two axes: what the public sees of it (not public, public, withdrawn), and how far what is prepared has',
    'come (as the public sees it, a draft, in review, changes requested, approved). Every save is a draft, and takes an approval',
    'away when it changes anything. On either axis a record moves by one of these transitions alone, over',
    '`POST /api/{kind}/{id}/transitions/{transition}`, whoever asks and from wherever. What was taken off the site is a draft',
    'again, whoever took it off: it is public again only after a new approval, by its owner’s side. What had been public before',
    'stays among the versions.',
    '',
    '| transition | from | to | right | and only |',
    '|---|---|---|---|---|',
    ...transitionList.map(lineOf),
    '',
    'Who holds which right on which record stands in [policy.md](policy.md). The body is one for all transitions: `{ revision, note,',
    'reason, publicReason, until, to, version, mode, resolutions }`; what a transition does not need is not looked at. `revision` is',
    'the one that was seen: whoever was overtaken gets 409 with who changed it, and when. `approve`, `publish` and `transfer`',
    '(offering and accepting) are for one revision alone: without it (or `If-Match`) they answer 428. An address takes no parameters',
    'here. What one may not read answers 404, what one may not do 403, what the record’s status does not allow 409, what is missing',
    '422 with every problem. `mode` says what happens to what a record mentions and the public does not see: `refuse` (as long as',
    'nothing is said), `carry` (what is approved, and may be published by the same person, goes into the same release), `omit` (it is',
    'left out, and remembered as left out).',
    '',
    'This page is written from the table by `npm run policy:write`.',
    '',
  ].join('\n')
