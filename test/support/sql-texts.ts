import ts from 'typescript'
import { possibleTexts } from './possible-texts'

/** A statement as PostgreSQL receives it. */
export interface SqlText {
  /** file and line */
  at: string
  text: string
  /** how many values the source passes with it; null if it does not list them */
  values: number | null
}

/** Statements that have a plan; others (begin, lock, create …) cannot be prepared. */
const statement =
  /^\s*(select\s|insert\s+into\s|update\s+\S+\s[\s\S]*set\s|delete\s+from\s|with\s+(recursive\s+)?\w+\s*(\(.*\)\s*)?as\s)/

/** The parameter that `bind` appends; its number follows those that the text names. */
const nextParameter = '$?'

const numberParameters = (text: string): string => {
  let last = Math.max(0, ...[...text.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)))
  return text.replaceAll(nextParameter, () => `$${(last += 1)}`)
}

/** Our own files only: the types of packages are not needed. */
const programOf = (files: readonly string[]): ts.Program => {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noLib: true,
    types: [],
  }
  const host = ts.createCompilerHost(options, true)
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) =>
      text.startsWith('.') ? ts.resolveModuleName(text, from, options, ts.sys) : { resolvedModule: undefined },
    )
  return ts.createProgram(files, options, host)
}

/** The number of values in `query(text, [a, b])`. */
const valuesBeside = (node: ts.Expression): number | null => {
  const { parent } = node
  const next = ts.isCallExpression(parent) ? parent.arguments[parent.arguments.indexOf(node) + 1] : undefined
  return next && ts.isArrayLiteralExpression(next) && !next.elements.some(ts.isSpreadElement)
    ? next.elements.length
    : null
}

/** The statements of these files, except those whose text depends on data and those that are part of another. */
export const sqlTextsIn = (files: readonly string[]): SqlText[] => {
  const program = programOf(files)
  const literals: ts.Expression[] = []
  const textsOf = possibleTexts({
    checker: program.getTypeChecker(),
    calls: { bind: nextParameter },
    onLiteral: (node) => void literals.push(node),
  })
  const parts = new Set<ts.Expression>()
  const found: { node: ts.Expression; at: string; texts: readonly string[] }[] = []

  for (const file of files.flatMap((path) => program.getSourceFile(path) ?? [])) {
    const visit = (node: ts.Node): void => {
      if (ts.isTaggedTemplateExpression(node)) return
      if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
        const texts = textsOf(node) ?? []
        for (const part of literals.splice(0)) if (part !== node) parts.add(part)
        const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
        found.push({ node, at: `${file.fileName}:${line + 1}`, texts })
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return found
    .filter(({ node }) => !parts.has(node))
    .flatMap(({ node, at, texts }) =>
      texts
        .filter((text) => statement.test(text))
        .map((text) => ({ at, text: numberParameters(text), values: valuesBeside(node) })),
    )
}
