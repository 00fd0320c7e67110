'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import useSWR from 'swr'
import type { z } from 'zod'
import type { EndpointDeclaration } from '../../contract/endpoint'
import {
  addressOf,
  callAt,
  loaderOf,
  type CallResult,
  keyFor,
  type Key,
  type Parameters,
  type QueryInput,
} from './call'

interface Input<Query extends z.ZodObject, Body extends z.ZodType> {
  query?: QueryInput<Query>
  body?: z.input<Body> & object
}

/** Calls endpoints of the contract in the desk language. */
export const useCall = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { api } = config.routes
  const { language } = i18n
  return useCallback(
    <Path extends string, Query extends z.ZodObject, Body extends z.ZodType, Data extends z.ZodType>(
      declaration: EndpointDeclaration<Query, Body, Data, Path>,
      parameters: Parameters<Path>,
      { query, body }: Input<Query, Body> = {},
    ): Promise<CallResult<Data> | undefined> =>
      callAt(declaration, addressOf(api, declaration, parameters, query), language, body),
    [api, language],
  )
}

export const swrOptions = {
  dedupingInterval: 0,
  keepPreviousData: true,
  revalidateOnFocus: false,
  // a form keeps what it shows: a failed reload would replace it
  revalidateOnReconnect: false,
  shouldRetryOnError: false,
}

/**
 * The response of an endpoint of the contract. `data`: undefined while it loads for the first time, null without a
 * response or permission; the previous data stays while it reloads. Without parameters (null) nothing is loaded. It is
 * loaded again when `reloadOn` changes.
 */
export const useEndpoint = <
  Path extends string,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Data extends z.ZodType,
>(
  declaration: EndpointDeclaration<Query, Body, Data, Path>,
  parameters: Parameters<Path> | null,
  query?: QueryInput<Query>,
  { refreshInterval = 0, reloadOn }: { refreshInterval?: number; reloadOn?: string } = {},
) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { language } = i18n
  const address = parameters && addressOf(config.routes.api, declaration, parameters, query)
  const key: Key | null = address === null ? null : keyFor(address, language, reloadOn)
  const { data, mutate, isLoading, isValidating } = useSWR(key, loaderOf(declaration), {
    ...swrOptions,
    refreshInterval,
  })
  const reload = useCallback(() => mutate(), [mutate])
  const replace = useCallback((next: z.output<Data>) => mutate(next, { revalidate: false }), [mutate])
  return { data, isLoading, isValidating, reload, replace }
}
