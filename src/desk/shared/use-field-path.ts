'use client'

import { useLabels } from './use-fields'
import type { ResolvedField } from './resolve-pointer'

/** Says the labels on the way to a field, rows by their number. */
export const useFieldPath = () => {
  const formatLabels = useLabels()
  return ({ labels }: Pick<ResolvedField, 'labels'>) =>
    formatLabels({ tabs: [], path: [], labels: labels.map((one) => (typeof one === 'number' ? `${one}` : one)) })
}
