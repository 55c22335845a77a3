import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Source file (path from the root, forward slashes) → its text. */
export type Sources = ReadonlyMap<string, string>;

export interface Import {
  readonly from: string;
  /** A file of `Sources`, or the name of a package. */
  readonly to: string;
  /** Gone after compilation: `import type`, or a query such as `?raw` asks for no code. */
  readonly isTypeOnly: boolean;
}

/** The TypeScript files below some folders. */
export function readSources(folders: readonly string[]): Sources {
  const files = folders.flatMap((folder) =>
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/'))),
  );
  return new Map(files.sort().map((file) => [file, fs.readFileSync(file, 'utf8')]));
}

/** Every static and dynamic import and re-export, as the compiler reads them. */
export function importsOf(sources: Sources): readonly Import[] {
  return [...sources].flatMap(([from, text]) => {
    const tree = ts.createSourceFile(from, text, ts.ScriptTarget.ES2022, false);
    const found: Import[] = [];
    const add = (specifier: string, isTypeOnly: boolean): void => {
      found.push({ from, to: resolve(from, specifier), isTypeOnly });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
        const { moduleSpecifier } = node;
        if (moduleSpecifier && ts.isStringLiteral(moduleSpecifier))
          add(moduleSpecifier.text, isTypeOnly(node));
      } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        const [argument] = node.arguments;
        if (argument && ts.isStringLiteral(argument)) add(argument.text, false);
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  const hasNamed = bindings !== undefined && ts.isNamedImports(bindings) && bindings.elements.length > 0;
  return !clause.name && hasNamed && bindings.elements.every((element) => element.isTypeOnly);
}

function resolve(from: string, specifier: string): string {
  const bare = specifier.replace(/\?.*$/, '');
  return bare.startsWith('.') ? path.posix.join(path.posix.dirname(from), bare) : bare;
}
