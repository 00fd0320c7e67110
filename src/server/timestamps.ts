import type { CollectionBeforeOperationHook, SanitizedConfig } from 'payload'
import { isData } from '../platform/data'
import { valueIn } from '../model/relations'

const leaveOut: CollectionBeforeOperationHook = ({ args, overrideAccess }) => {
  const data = valueIn(args, 'data')
  if (overrideAccess || !isData(data)) return args
  const { createdAt: _createdAt, updatedAt: _updatedAt, ...rest } = data
  return { ...args, data: rest }
}

/** createdAt and updatedAt come from the server's clock. Payload would store what a client sends. */
export const keepTimestamps = (config: SanitizedConfig): SanitizedConfig => {
  for (const { hooks } of config.collections) hooks.beforeOperation = [leaveOut, ...(hooks.beforeOperation ?? [])]
  return config
}
