/** The kind whose records own others and have people; the only kind that features know by name. */
export const ownerKind = 'institutions'

/** The one record that stands for the exhibit, which owns what no institution does; its review rules are there. */
export const exhibitGlobal = 'site'

/** The fields in which kinds name the institution that owns a record. */
export const ownerFields = ['institution', 'repository'] as const
