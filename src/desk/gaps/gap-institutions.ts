import type { PayloadRequest } from 'payload'
import { deskPolicy, type Actor } from '../../membership'

/** As many as one chooses from. */
const most = 300

/** The institutions whose gaps an actor may see, by name in the language of the desk, or in one that there is. */
export const institutionsWithGaps = async (
  { payload, i18n }: Pick<PayloadRequest, 'payload' | 'i18n'>,
  actor: Actor,
): Promise<{ id: string; name: string }[]> => {
  const answer = deskPolicy.gaps.where(actor)
  if (answer === false) return []
  const { docs } = await payload.find({
    collection: 'institutions',
    draft: true,
    depth: 0,
    limit: most,
    locale: 'all',
    overrideAccess: true,
    ...(typeof answer === 'object' && { where: whereOfOwners(answer) }),
  })
  return docs
    .map(({ id, name }) => ({ id, name: nameIn(name, i18n.language) ?? id }))
    .toSorted((one, other) => one.name.localeCompare(other.name, i18n.language))
}

const nameIn = (name: unknown, language: string): string | undefined => {
  const texts = Object.entries(typeof name === 'object' && name !== null ? name : {})
  const said = [...texts.filter(([locale]) => locale === language), ...texts].map(([, text]): unknown => text)
  return said.find((text): text is string => typeof text === 'string' && text !== '')
}

/** The rule speaks of owners: of an institution, that is itself. */
const whereOfOwners = (answer: Exclude<ReturnType<typeof deskPolicy.gaps.where>, boolean>): typeof answer =>
  Object.fromEntries(
    Object.entries(answer).map(([field, asked]) => [
      field === 'owner' ? 'id' : field,
      Array.isArray(asked) ? asked.map(whereOfOwners) : asked,
    ]),
  )
