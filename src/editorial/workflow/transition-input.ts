import { z } from 'zod'

/** A required text; `expected` describes it. */
export const requiredText = (expected: string) => z.string(expected).trim().min(1, expected)
