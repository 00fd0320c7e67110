import type { z } from 'zod'
import type { Applied, LockedRecord, Prepared, PublicChange, ReleaseUnit, Transition, UnitOfWork } from './types'

/** What a transition's own file says: `Transition`, whose phases get its input as it is declared. */
export interface TransitionDeclaration<Name extends string, Input extends z.ZodObject> extends Omit<
  Transition,
  'prepare' | 'apply' | 'release' | 'afterProjection' | 'to' | 'revision' | 'locking' | 'readiness' | 'desk'
> {
  name: Name
  input: Input
  to?: Transition['to']
  revision?: Transition['revision']
  locking?: Transition['locking']
  readiness?: boolean
  desk?: Transition['desk']
  prepare?: (unit: UnitOfWork, record: LockedRecord, input: z.infer<Input>) => Promise<Prepared | undefined>
  apply?: (unit: UnitOfWork, record: LockedRecord, input: z.infer<Input>) => Promise<Applied | undefined>
  release?: (unit: ReleaseUnit, record: PublicChange, input: z.infer<Input>) => Promise<void>
  afterProjection?: (unit: ReleaseUnit, record: LockedRecord, input: z.infer<Input>) => Promise<void>
}

/** Declares a transition; see `Transition` for what each member means. */
export const transition = <Name extends string, Input extends z.ZodObject>({
  prepare,
  apply,
  release,
  afterProjection,
  ...declared
}: TransitionDeclaration<Name, Input>): Transition & { name: Name } => {
  const { input } = declared
  return {
    to: {},
    revision: 'checked',
    locking: {},
    readiness: false,
    desk: {},
    ...declared,
    ...(prepare && { prepare: (unit, record) => prepare(unit, record, input.parse(record.input)) }),
    ...(apply && { apply: (unit, record) => apply(unit, record, input.parse(record.input)) }),
    ...(release && { release: (unit, record) => release(unit, record, input.parse(record.input)) }),
    ...(afterProjection && {
      afterProjection: (unit, record) => afterProjection(unit, record, input.parse(record.input)),
    }),
  }
}
