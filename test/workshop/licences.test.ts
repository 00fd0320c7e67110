import { expect, test } from '@jest/globals'
import { isAllowed } from '../../scripts/licences.mjs'

test.each(['MIT', 'MIT*', '(MIT OR GPL-3.0-only)', 'Apache-2.0 AND MIT', '(MPL-2.0 OR Apache-2.0)'])(
  'a package under %s is allowed',
  (expression) => expect(isAllowed(expression)).toBe(true),
)

test.each(['GPL-3.0-only', 'AGPL-3.0', 'MIT AND GPL-2.0-only', 'UNKNOWN', 'SSPL-1.0', ''])(
  'a package under %j is refused',
  (expression) => expect(isAllowed(expression)).toBe(false),
)
