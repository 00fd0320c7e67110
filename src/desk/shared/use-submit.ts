'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import type { z } from 'zod'
import type { EndpointDeclaration } from '../../contract/endpoint'
import { addressOf, callAt, type Parameters } from './call'
import { fieldErrorsOf, type FieldErrors } from './field-errors'

/**
 * Sends a form to endpoints of the contract, and keeps the errors of the last attempt by field. A form may be
 * incomplete: then the server names the missing fields.
 */
export const useSubmit = ({ failed, loggedOut }: { failed: string; loggedOut?: string }) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { api } = config.routes
  const { language } = i18n
  const [isBusy, setBusy] = useState(false)
  const [errors, setErrors] = useState<FieldErrors>({})
  /** undefined: an error, shown at its field */
  const submit = useCallback(
    async <Path extends string, Query extends z.ZodObject, Body extends z.ZodType, Data extends z.ZodType>(
      declaration: EndpointDeclaration<Query, Body, Data, Path>,
      parameters: Parameters<Path>,
      body: Partial<z.input<Body>> & object,
    ): Promise<z.output<Data> | undefined> => {
      setBusy(true)
      setErrors({})
      const result = await callAt(declaration, addressOf(api, declaration, parameters), language, body)
      setBusy(false)
      if (result?.ok) return result.data
      setErrors(fieldErrorsOf(result, { failed, ...(loggedOut !== undefined && { loggedOut }) }))
      return undefined
    },
    [api, language, failed, loggedOut],
  )
  return { submit, isBusy, errors }
}
