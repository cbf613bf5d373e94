import ts from 'typescript';

/** What a piece of code is made of, as far as the rules of the house look at it. */
export interface Code {
  readonly imports: string[];
  /** Member accesses and constructions as written: "Date.now", "new Date()". */
  readonly expressions: string[];
  /** Names that are used and that the file does not declare. */
  readonly free: ReadonlySet<string>;
  readonly strings: string[];
}

/** Takes TypeScript apart; comments are no part of it. */
export function scan(text: string): Code {
  const file = ts.createSourceFile('code.ts', text, ts.ScriptTarget.Latest, true);
  const [imports, expressions, strings]: string[][] = [[], [], []];
  const [used, declared] = [new Set<string>(), new Set<string>()];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
      if (ts.isStringLiteral(node.moduleSpecifier)) imports?.push(node.moduleSpecifier.text);
      node.forEachChild((child) => (child === node.moduleSpecifier ? undefined : visit(child)));
      return;
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier !== undefined && ts.isStringLiteral(specifier)) imports?.push(specifier.text);
    }
    if (ts.isPropertyAccessExpression(node)) expressions?.push(node.getText());
    if (ts.isNewExpression(node))
      expressions?.push(`new ${node.expression.getText()}(${(node.arguments ?? []).length > 0 ? '…' : ''})`);
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      strings?.push(node.text);
    if (ts.isIdentifier(node)) (isDeclared(node) ? declared : isNameOfProperty(node) ? new Set<string>() : used).add(node.text);
    node.forEachChild(visit);
  };
  visit(file);
  return {
    imports: imports ?? [],
    expressions: expressions ?? [],
    free: new Set([...used].filter((name) => !declared.has(name))),
    strings: strings ?? [],
  };
}

function isDeclared(node: ts.Identifier): boolean {
  const { parent } = node;
  const declares =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isFunctionDeclaration(parent);
  return declares && parent.name === node;
}

const isNameOfProperty = (node: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
  ((ts.isPropertyAssignment(node.parent) || ts.isPropertySignature(node.parent) || ts.isMethodDeclaration(node.parent)) &&
    node.parent.name === node);
