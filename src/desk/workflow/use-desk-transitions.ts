'use client'

import { useConfig } from '@payloadcms/ui'
import type { DeskTransition } from '../../model/desk-transition'

const isTransitionList = (value: unknown): value is readonly DeskTransition[] => Array.isArray(value)

const none: readonly DeskTransition[] = []

/** The declared transitions, which the server sends with the desk's configuration. */
export const useDeskTransitions = (): readonly DeskTransition[] => {
  const { config } = useConfig()
  const transitions: unknown = config.admin.custom?.transitions
  return isTransitionList(transitions) ? transitions : none
}

/** The transitions with an order, sorted. */
export const inOrder = (
  transitions: readonly DeskTransition[],
  placeOf: (transition: DeskTransition) => number | undefined,
): DeskTransition[] =>
  transitions
    .filter((one) => placeOf(one) !== undefined)
    .sort((one, other) => (placeOf(one) ?? 0) - (placeOf(other) ?? 0))
