'use client'

import { useLabels } from './use-fields'
import type { ResolvedField } from './resolve-pointer'

/** Formats the labels on the path to a field, rows by number. */
export const useFieldPath = () => {
  const formatLabels = useLabels()
  return ({ labels }: Pick<ResolvedField, 'labels'>) =>
    formatLabels({ tabs: [], path: [], labels: labels.map((one) => (typeof one === 'number' ? `${one}` : one)) })
}
