'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import useSWRInfinite from 'swr/infinite'
import type { z } from 'zod'
import type { EndpointDeclaration } from '../../contract/endpoint'
import { addressOf, keyFor, loaderOf, type Parameters, type QueryInput } from './call'
import { nextOf, pageKeys } from './page-keys'
import { swrOptions } from './use-endpoint'

/**
 * A list of the contract in pages. `query`: the query of a page, from the previous page's `next`, null for the first.
 * `pages` is like `data` of useEndpoint, and `reloadOn` as there. Without parameters (null) nothing is loaded.
 */
export const useEndpointPages = <
  Path extends string,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Data extends z.ZodType,
>(
  declaration: EndpointDeclaration<Query, Body, Data, Path>,
  parameters: Parameters<Path> | null,
  query: (next: number | null) => QueryInput<Query>,
  { reloadOn }: { reloadOn?: string } = {},
) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { language } = i18n
  const keyOfPage = pageKeys((next) =>
    parameters ? keyFor(addressOf(config.routes.api, declaration, parameters, query(next)), language, reloadOn) : null,
  )
  const { data, mutate, setSize } = useSWRInfinite(keyOfPage, loaderOf(declaration), {
    ...swrOptions,
    revalidateFirstPage: false,
    // or a list that was shown before stays as it was
    revalidateOnMount: true,
  })
  // a page without a response is asked for again, not the one after it
  const hasFailed = data?.at(-1) === null
  const loadMore = useCallback(
    () => void (hasFailed ? mutate() : setSize((size) => size + 1)),
    [hasFailed, mutate, setSize],
  )
  const reload = useCallback(() => mutate(), [mutate])
  const pages = data?.filter((page) => page !== null)
  return {
    pages: data?.[0] === null ? null : pages,
    hasMore: nextOf(pages?.at(-1)) !== null,
    loadMore,
    reload,
  }
}
