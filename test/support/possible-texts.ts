import ts from 'typescript'

/** Where values of parameters are known: inside a function that is called with texts. */
type Scope = ReadonlyMap<ts.Symbol, readonly string[]>

interface Options {
  checker: ts.TypeChecker
  /** the texts of calls, by the function's name */
  calls: Readonly<Record<string, string>>
  /** is told every literal that a text contains */
  onLiteral: (node: ts.Expression) => void
}

type Texts = readonly string[] | null

const combine = (parts: readonly Texts[], separator = ''): Texts =>
  parts.reduce<Texts>(
    (texts, part, n) =>
      texts && part && texts.flatMap((text) => part.map((next) => (n === 0 ? next : text + separator + next))),
    [''],
  )

/** The function's only expression. */
const resultOf = (
  fn: ts.Node | undefined,
): { parameters: readonly ts.ParameterDeclaration[]; result: ts.Expression } | null => {
  if (!fn || !(ts.isArrowFunction(fn) || ts.isFunctionDeclaration(fn)) || !fn.body) return null
  if (!ts.isBlock(fn.body)) return { parameters: fn.parameters, result: fn.body }
  const [only, ...others] = fn.body.statements
  if (!only || others.length > 0 || !ts.isReturnStatement(only) || !only.expression) return null
  return { parameters: fn.parameters, result: only.expression }
}

const initializerOf = (declaration: ts.Declaration | undefined): ts.Expression | undefined =>
  declaration &&
  (ts.isVariableDeclaration(declaration) || ts.isParameter(declaration) || ts.isBindingElement(declaration))
    ? declaration.initializer
    : undefined

/**
 * A function that returns every text an expression can have, as far as the source tells: constants, choices, calls of
 * functions that are one expression; null if the text depends on data. A number is 1.
 */
export const possibleTexts = ({ checker, calls, onLiteral }: Options): ((node: ts.Expression) => Texts) => {
  const symbolOf = (node: ts.Node): ts.Symbol | undefined => {
    const symbol = checker.getSymbolAtLocation(node)
    return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  }

  const textsOfType = (node: ts.Expression): Texts => {
    const type = checker.getTypeAtLocation(node)
    return (type.isUnion() ? type.types : [type]).reduce<Texts>((texts, one) => {
      const text = one.isStringLiteral() ? one.value : one.flags & ts.TypeFlags.NumberLike ? '1' : null
      return texts === null || text === null ? null : [...texts, text]
    }, [])
  }

  const textsOfCall = (node: ts.CallExpression, scope: Scope): Texts => {
    const { expression: callee, arguments: given } = node
    if (ts.isIdentifier(callee) && calls[callee.text] !== undefined) return [calls[callee.text] ?? '']
    if (ts.isPropertyAccessExpression(callee)) {
      const [separator] = given.flatMap((argument) => textsOf(argument, scope) ?? [])
      return callee.name.text === 'join' && ts.isArrayLiteralExpression(callee.expression)
        ? combine(
            callee.expression.elements.map((element) => textsOf(element, scope)),
            separator,
          )
        : null
    }
    const declaration = symbolOf(callee)?.valueDeclaration
    const called = resultOf(initializerOf(declaration) ?? declaration)
    if (called === null) return null
    const own = new Map(scope)
    for (const [n, { name, initializer }] of called.parameters.entries()) {
      const symbol = symbolOf(name)
      const argument = given[n] ?? initializer
      const texts = argument && textsOf(argument, scope)
      if (symbol && texts) own.set(symbol, texts)
    }
    return textsOf(called.result, own)
  }

  const textsOfName = (node: ts.Identifier, scope: Scope): Texts => {
    const symbol = symbolOf(node)
    const initializer = initializerOf(symbol?.valueDeclaration)
    return (symbol && scope.get(symbol)) ?? (initializer ? textsOf(initializer, scope) : null) ?? textsOfType(node)
  }

  const textsOf = (node: ts.Expression, scope: Scope): Texts => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) onLiteral(node)
    if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return [node.text]
    if (ts.isTemplateExpression(node))
      return combine([
        [node.head.text],
        ...node.templateSpans.flatMap(({ expression, literal }) => [textsOf(expression, scope), [literal.text]]),
      ])
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return textsOf(node.expression, scope)
    if (ts.isConditionalExpression(node)) {
      const [yes, no] = [textsOf(node.whenTrue, scope), textsOf(node.whenFalse, scope)]
      return yes && no && [...yes, ...no]
    }
    if (ts.isCallExpression(node)) return textsOfCall(node, scope)
    return ts.isIdentifier(node) ? textsOfName(node, scope) : textsOfType(node)
  }

  return (node) => textsOf(node, new Map())
}
