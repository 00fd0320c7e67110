import type { SanitizedConfig } from 'payload'
import { isData } from '../platform/data'
import { withoutStack } from '../platform/without-stack'
import { closeAccess } from './close-access'
import { assertGoverned } from './governance'
import { keepTimestamps } from './timestamps'
import { validateConditions } from './validate-conditions'
import { validateData } from './validate-data'
import { validateSort } from './sorting'

/**
 * The last step of payload.config.ts: closes what Payload opens by itself, asserts that every collection is governed
 * after all plugins, and validates what requests send.
 */
export const secureConfig = (config: SanitizedConfig): SanitizedConfig => {
  const secured = keepTimestamps(validateConditions(validateData(validateSort(assertGoverned(closeAccess(config))))))
  secured.custom = { ...secured.custom, isSecured: true }
  return secured
}

/** Throws an Error with one sentence if payload.config.ts does not end with `secureConfig`, or changed it afterwards. */
export const assertSecured = (config: SanitizedConfig): void => {
  if (!isData(config.custom) || config.custom.isSecured !== true)
    throw withoutStack('payload.config.ts must end with .then(secureConfig).')
  assertGoverned(config)
}
