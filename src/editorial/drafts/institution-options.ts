import type { Field, FilterOptionsProps, PayloadRequest, Where } from 'payload'
import { idIn } from '../../model/relations'
import { actorOf, userIdOf, type Rule } from '../../policy'

/** Stands for an institution where the actor holds no role. */
const anotherOne = '00000000-0000-0000-0000-000000000000'

/** The institutions to which this person may add records, by the policy. */
const choiceOf = async (rule: Rule, req: PayloadRequest) => {
  const actor = await actorOf(req)
  const mayAdd = (owner: string | null) => rule.allows(actor, { owner, proposer: userIdOf(actor), live: false })
  const institutions = actor.as === 'user' ? actor.memberships.flatMap(({ institution }) => institution ?? []) : []
  return { any: mayAdd(anotherOne), none: mayAdd(null), own: [...new Set(institutions)].filter(mayAdd) }
}

/** The desk builds forms on the server, without an API request. The policy alone limits the API. */
const isForm = ({ payloadAPI, user }: PayloadRequest): boolean => payloadAPI === 'local' && Boolean(user)

const withChoice = (rule: Rule, field: Field, name: string): Field =>
  Object.assign({}, field, {
    defaultValue: async ({ req }: { req: PayloadRequest }) => {
      if (!isForm(req)) return undefined
      const { any, none, own } = await choiceOf(rule, req)
      return !any && !none && own.length === 1 ? own[0] : null
    },
    filterOptions: async ({ data, req }: FilterOptionsProps<Record<string, unknown>>): Promise<boolean | Where> => {
      // list filters offer every institution: they are built without a record
      if (!isForm(req) || !(name in data)) return true
      const { any, own } = await choiceOf(rule, req)
      const now = idIn(data, name)
      const offered = now === null ? own : [...own, now]
      return any || (offered.length > 0 && { id: { in: offered } })
    },
  })

/**
 * Desk forms: presets the institution of a new record if the person has exactly one, and offers none where they may not
 * add records. `name`: the field with the owner; null: there is none.
 */
export const offerOwnInstitutions = (rule: Rule, name: string | null, fields: readonly Field[]): Field[] =>
  fields.map((field): Field => {
    if (name === null) return field
    if (field.type === 'tabs')
      return {
        ...field,
        tabs: field.tabs.map((tab) => ({ ...tab, fields: offerOwnInstitutions(rule, name, tab.fields) })),
      }
    if (field.type === 'row' || field.type === 'collapsible')
      return { ...field, fields: offerOwnInstitutions(rule, name, field.fields) }
    return field.type === 'relationship' && field.name === name ? withChoice(rule, field, name) : field
  })
