import type { Rule } from './rules'
import { deskPolicy, defaultRow, policy, supportingPolicy, type ExtensionRow, type Operation, type Row } from './table'

const operations: readonly (readonly [Operation, string])[] = [
  ['create', 'Make'],
  ['read', 'Read'],
  ['readVersions', 'Read the drafts before this one'],
  ['readPrivate', 'Read private fields and what was done to it'],
  ['update', 'Change the draft'],
  ['translate', 'Translate'],
  ['delete', 'Delete what was never published'],
  ['submit', 'Submit for review'],
  ['recall', 'Recall from review'],
  ['review', 'Request changes'],
  ['approve', 'Approve'],
  ['publish', 'Publish'],
  ['unpublish', 'Unpublish'],
  ['withdraw', 'Withdraw, and reinstate'],
  ['transfer', 'Transfer to another institution'],
  ['erase', 'Erase, by a legal order'],
  ['merge', 'Merge with another of its kind'],
]

const supporting: Readonly<Record<string, string>> = {
  create: 'Make',
  read: 'Read',
  update: 'Change',
  delete: 'Delete',
  preview: 'Let one preview',
  readPrivate: 'Read private fields',
}

const lineOf = (what: string | undefined, { description }: Rule) => `- **${what}**: ${description}`

const sectionOf = (names: readonly string[], lines: readonly string[]) =>
  [`### ${names.join(', ')}`, '', ...lines, ''].join('\n')

/** Kinds with the same row share a heading. */
const recordSections = (): string[] => {
  const names = new Map<Row, string[]>()
  for (const [name, row] of Object.entries<Row>(policy)) names.set(row, [...(names.get(row) ?? []), name])
  names.set(defaultRow, [...(names.get(defaultRow) ?? []), 'every kind without a row of its own'])
  return [...names].map(([row, kinds]) =>
    sectionOf(
      kinds,
      operations.map(([operation, what]) => lineOf(what, row[operation])),
    ),
  )
}

/** What an installation adds: its collections with their rows, and its endpoints with their rules. */
interface Additions {
  collections?: readonly { collection: { slug: string }; policy: ExtensionRow; endpoints?: readonly AddedEndpoint[] }[]
  endpoints?: readonly AddedEndpoint[]
}

interface AddedEndpoint {
  method: string
  path: string
  allowedTo: Rule
}

const callLine = ({ method, path, allowedTo }: AddedEndpoint, below: string) =>
  lineOf(`${method.toUpperCase()} ${below}${path}`, allowedTo)

const sectionOfCollection = (slug: string, row: object, calls: readonly string[] = []): string =>
  sectionOf(
    [slug],
    [...Object.entries(row).map(([operation, rule]: [string, Rule]) => lineOf(supporting[operation], rule)), ...calls],
  )

const supportingSections = () => Object.entries(supportingPolicy).map(([name, row]) => sectionOfCollection(name, row))

const additionSections = ({ collections = [], endpoints = [] }: Additions): string[] =>
  collections.length + endpoints.length === 0
    ? []
    : [
        '',
        '## What this installation adds',
        '',
        ...collections.map(({ collection: { slug }, policy: row, endpoints: own = [] }) =>
          sectionOfCollection(
            slug,
            row,
            own.map((endpoint) => callLine(endpoint, `/api/${slug}`)),
          ),
        ),
        ...endpoints.map((endpoint) => callLine(endpoint, '/api')),
      ]

const views: Readonly<Record<keyof typeof deskPolicy, string>> = {
  absences:
    'List the institutions whose last steward a coordinator or an admin ended, and agree that a coordinator decides meanwhile',
  makeStewards: 'Make and end an institution’s stewards: give or take the role, close or open the account',
  bulk: 'Give many records the same rights, credit line, genre or themes',
  gaps: 'List what the records of an institution lack before the public may see them',
  holdingsHistory: 'Read and export what was done to all that an institution owns, and where others used it in public',
  liftTakenBack:
    'List the files that were withdrawn for rights, privacy, consent or legal reasons, and let others who have their bytes show them again',
  liftErased: 'The same of files that were erased',
  readPolicies: 'Read what an institution, or the exhibit, wants of its workflow',
  setPolicies: 'Set it: four eyes, and whether an institution publishes its own holdings',
  moveMany: 'Submit, recall, send back, approve or publish many records at once',
  transfers:
    'List what is offered to an institution, or by it, and not settled; read the text that is offered, and its files',
  releases: 'List the releases',
  search: 'Find records of every kind by their names and numbers',
  start: 'Open the start page',
  undelivered: 'See whom letters did not reach',
  unsent: 'See the letters that wait or were given up',
}

/** `docs/policy.md`: the policy table for curators, with what an installation adds. */
export const renderPolicy = (additions: Additions = {}): string =>
  [
    '# Who may do what',
    '',
    'Written by `npm run policy:write` from `src/policy/table.ts`, the one table that decides it. Do not edit it here.',
    '',
    'Whatever an operation does not name somebody for, they may not do. What somebody may not read answers as if it were',
    'not there. With `ANONYMOUS_API=off`, “also without an account” holds on the public pages alone, not on `/api`.',
    'Nothing is published by saving it: every save is a draft. The demo, the migrations and the re-delivery work without a person.',
    '',
    '## Records',
    '',
    ...recordSections(),
    '## What is around them',
    '',
    ...supportingSections(),
    '## Over many records',
    '',
    ...Object.entries(deskPolicy).map(([name, rule]) =>
      lineOf(Object.entries(views).find(([view]) => view === name)?.[1], rule),
    ),
    ...additionSections(additions),
    '',
  ]
    .join('\n')
    .trimEnd() + '\n'
