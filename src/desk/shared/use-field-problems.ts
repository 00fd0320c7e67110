'use client'

import { useState } from 'react'
import type { FieldProblem } from './failure'

/** The errors of a dialog's input: each at its field, and the rest below. */
export const useFieldProblems = (fields: readonly string[]) => {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const messageAt = (pointer: string) => problems.find((one) => one.pointer === pointer)?.message
  const elsewhere = problems.filter(({ pointer }) => !fields.includes(pointer)).map(({ message }) => message)
  /** Returns whether there are none. */
  const take = (found: readonly FieldProblem[]): boolean => {
    setProblems(found)
    return found.length === 0
  }
  return { messageAt, serverProblems: [...new Set(elsewhere)], take }
}
