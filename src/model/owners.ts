/** The kind that owns records and has members; the only kind that features know by name. */
export const ownerKind = 'institutions'

/**
 * The global that stands for the exhibit, which owns records without an institution; it has the exhibit's review rules.
 */
export const exhibitGlobal = 'site'

/** The fields in which kinds name the owning institution. */
export const ownerFields = ['institution', 'repository'] as const
