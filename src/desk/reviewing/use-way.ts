'use client'

import { useLabels } from '../use-fields'
import type { ToldField } from './tell-field'

/** Says the labels on the way to a field, rows by their number. */
export const useWay = () => {
  const say = useLabels()
  return ({ labels }: Pick<ToldField, 'labels'>) =>
    say({ tabs: [], path: [], labels: labels.map((one) => (typeof one === 'number' ? `${one}` : one)) })
}
