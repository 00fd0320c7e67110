import type { Config } from 'payload'
import { isData, isList, type Data } from '../platform/data'
import { withoutStack } from '../platform/without-stack'

type Admin = NonNullable<Config['admin']>

/** Lists are joined, groups are merged, and what Vitrine sets stays. */
const merge = (theirs: Data, ours: Data): Data => {
  const merged: Data = { ...theirs, ...ours }
  for (const [name, value] of Object.entries(theirs)) {
    const own = ours[name]
    if (isList(value) && isList(own)) merged[name] = [...own, ...value]
    else if (isData(value) && isData(own)) merged[name] = merge(value, own)
  }
  return merged
}

const pathsOf = (views: unknown): string[] =>
  isData(views)
    ? Object.values(views).flatMap((view) => (isData(view) && typeof view.path === 'string' ? [view.path] : []))
    : []

/** Adds screens and components of an installation to the desk. Throws one sentence if a screen's name or path is taken. */
export const mergeAdmin = (theirs: Pick<Admin, 'components' | 'meta'>, ours: Admin): Admin => {
  const views = theirs.components?.views ?? {}
  const taken = Object.keys(views).find((name) => name in (ours.components?.views ?? {}))
  if (taken !== undefined) throw withoutStack(`The desk has a screen ${taken} already: give yours another name.`)
  const path = pathsOf(views).find((one) => pathsOf(ours.components?.views).includes(one))
  if (path !== undefined) throw withoutStack(`The desk has a screen at ${path} already: give yours another path.`)
  return {
    ...ours,
    components: merge({ ...theirs.components }, { ...ours.components }),
    meta: { ...theirs.meta, ...ours.meta },
  }
}
