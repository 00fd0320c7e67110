import type { CollectionConfig, Field, TabsField } from 'payload'
import { deskGroups } from '../model/desk-groups'
import { labels, type LabelName } from '../locales/labels'

type PrefixOf<Name, Suffix extends string> = Name extends `${infer Prefix}.${Suffix}` ? Prefix : never

/** The kinds that have labels: `people` with `people.singular`, `people.plural` and `people.help`. */
type LabelledKind = PrefixOf<LabelName, 'singular'> & PrefixOf<LabelName, 'plural'> & PrefixOf<LabelName, 'help'>

/** What a kind's collection differs in. */
interface KindCollection {
  slug: string
  /** the first part of the names of its labels */
  labelled: LabelledKind
  /** of the desk's menu */
  group: keyof typeof deskGroups
  /** the field with its title, the first column of its list */
  title: string
  /** further columns of its list; the last one is when it was changed */
  columns: readonly string[]
  /** the paths that the search above its list covers; without it, the title */
  listSearch?: string[]
  tabs?: TabsField['tabs']
  /** of a form without tabs */
  fields?: Field[]
}

/** The collection of a kind: its labels, its place in the menu, its list, and the tabs of its form. */
export const kindCollection = ({
  slug,
  labelled,
  group,
  title,
  columns,
  listSearch,
  tabs,
  fields = [],
}: KindCollection): CollectionConfig => ({
  slug,
  labels: { singular: labels(`${labelled}.singular`), plural: labels(`${labelled}.plural`) },
  admin: {
    group: { ...deskGroups[group] },
    useAsTitle: title,
    defaultColumns: [title, ...columns, 'updatedAt'],
    ...(listSearch && { listSearchableFields: listSearch }),
    description: labels(`${labelled}.help`),
  },
  fields: tabs ? [{ type: 'tabs', tabs }] : fields,
})
