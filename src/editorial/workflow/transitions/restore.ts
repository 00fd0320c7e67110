import { z } from 'zod'
import { restoreVersion } from '../../drafts/restore-version'
import { requiredText } from '../transition-input'
import { transition } from '../transition'

export const restore = transition({
  name: 'restore',
  to: { work: 'draft' },
  allowedTo: 'update',
  input: z.object({ version: requiredText('Expected the id of an older version of this record.') }),
  locking: { save: true },
  apply: async (unit, record, { version }) => {
    await restoreVersion(unit, record, version)
    return undefined
  },
  done: 'restored',
  docs: 'with the id of the version',
  desk: { inTimeline: true },
})
