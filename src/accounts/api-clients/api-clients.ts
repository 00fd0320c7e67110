import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { appendAuditEntries } from '../../audit'
import { accountProblem, type AccountCode } from '../../model/texts/account-problem-texts'
import { ApiError } from '../../model/problems'
import { idIn, idOf, valueIn } from '../../model/relations'
import { sessionQuery } from '../../platform/session'
import { actorOf, issueKey, supportingAccess } from '../../policy'
import { clientEndpoints } from './endpoints'
import { clientFields } from './fields'
import { assertMayGrantPreview } from './preview-grant'
import { auditActorOfRequest } from '../audit-entries'
import { readWhatIsStored } from '../read-what-is-stored'
import { labels } from '../../locales/labels'

type Data = Record<string, unknown>

const reject = (pointer: string, code: AccountCode): never => {
  throw new ApiError('invalid', 'This API client cannot be kept so.', [accountProblem(pointer, code)])
}

const instantOf = (value: unknown): number | null =>
  value instanceof Date || typeof value === 'string' ? new Date(value).getTime() : null

const listIn = (data: unknown, field: string): unknown[] => {
  const value = valueIn(data, field)
  return Array.isArray(value) ? value : []
}

/** Fields that the server sets, whatever was sent. */
const systemFields = (isNew: boolean, original: unknown, req: PayloadRequest) => ({
  key: undefined,
  starts: valueIn(original, 'starts') ?? null,
  lastUsed: valueIn(original, 'lastUsed') ?? null,
  revoked: valueIn(original, 'revoked') ?? null,
  madeBy: isNew ? (req.user?.id ?? null) : idIn(original, 'madeBy'),
})

/**
 * Locks the row before Payload reads the document that it writes back whole, so that no revocation or rotation in
 * between is lost.
 */
const lockChangedClients: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update') return args
  const id = valueIn(args, 'id')
  await sessionQuery(req, 'select from api_clients where $1::text is null or id::text = $1 order by id for update', [
    id === undefined ? null : String(id),
  ])
  return args
}

const validateClient: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const { name }: Data = data
  if (typeof name !== 'string' || name.trim() === '') reject('/name', 'client_name_needed')
  const scopes = listIn(data, 'scopes')
  if (scopes.length === 0) reject('/scopes', 'scope_needed')
  const expires = instantOf(data.expires)
  if (expires !== null && expires !== instantOf(valueIn(originalDoc, 'expires')) && !(expires > Date.now()))
    reject('/expires', 'not_in_the_future')
  if (valueIn(originalDoc, 'revoked'))
    throw new ApiError('wrong_state', 'This API client was revoked: make another.', [
      accountProblem('', 'client_revoked'),
    ])
  if (req.user) assertMayGrantPreview(await actorOf(req), [...scopes, ...listIn(originalDoc, 'scopes')])
  return { ...data, ...systemFields(operation === 'create', originalDoc, req) }
}

/** A client's scopes and expiry. */
const formatGrant = (client: unknown): string => {
  const until = instantOf(valueIn(client, 'expires'))
  const scopes = listIn(client, 'scopes').join('+')
  return until === null ? scopes : `${scopes} until ${new Date(until).toISOString()}`
}

const about = (client: unknown) => ({ kind: 'api-clients', id: idOf(client) ?? '' })

/** The key is in two responses only: the one that creates the client, and the one that rotates it. */
const issueKeyOnCreate: CollectionAfterChangeHook<Data & { id: string }> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const entry = { who: auditActorOfRequest(req), about: about(doc), to: formatGrant(doc) }
  if (operation === 'create') {
    const issued = await issueKey(req, idOf(doc) ?? '')
    await appendAuditEntries(req, [{ ...entry, what: 'client_made' }])
    return { ...doc, ...issued }
  }
  if (formatGrant(previousDoc) !== entry.to)
    await appendAuditEntries(req, [{ ...entry, what: 'client_changed', from: formatGrant(previousDoc) }])
  return doc
}

/** Programs that read, each with its own key. They never log in and have no session. */
export const ApiClients: CollectionConfig = {
  slug: 'api-clients',
  labels: {
    singular: labels('accounts.apiClientSingular'),
    plural: labels('accounts.apiClientPlural'),
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'scopes', 'starts', 'lastUsed', 'expires', 'revoked'],
    group: labels('accounts.apiClientGroup'),
    description: labels('accounts.apiClientHelp'),
    hideAPIURL: true,
    components: {
      edit: {
        SaveButton: '/src/desk/accounts/client-save-button#ClientSaveButton',
        beforeDocumentControls: [
          '/src/desk/forms/server-error-fields#ServerErrorFields',
          '/src/desk/accounts/client-key-buttons#ClientKeyButtons',
        ],
      },
    },
  },
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  access: { ...supportingAccess('api-clients'), unlock: () => false, admin: ({ req }) => Boolean(req.user) },
  hooks: {
    beforeOperation: [readWhatIsStored, lockChangedClients],
    beforeChange: [validateClient],
    afterChange: [issueKeyOnCreate],
  },
  endpoints: clientEndpoints,
  fields: clientFields,
}
