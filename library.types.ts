/**
 * Type declarations of the module for programs, as plain TypeScript: what the schema infers is written out, so that whoever
 * imports them needs no package of ours. Only what src/library.ts leads to is kept.
 */
import { posix } from 'node:path';
import ts from 'typescript';

const entry = 'src/library.ts';

/** The compiler's own settings, but for what is written. */
function settings(): ts.CompilerOptions {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: Record<string, unknown> };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  return {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: 'src',
    outDir: '/',
    types: [],
  };
}

const namesSchema = (node: ts.Node, file: ts.SourceFile): boolean => /\bz\.\w/.test(node.getText(file));

/** A declaration file without descriptions: what they infer is written out, they themselves are unknown. */
function withoutSchemas(text: string, written: (name: string) => string | null): string {
  const file = ts.createSourceFile('own.d.ts', text, ts.ScriptTarget.Latest, true);
  const isSchemaImport = (s: ts.Statement): boolean =>
    ts.isImportDeclaration(s) && s.importClause?.getText(file) === '* as z';
  if (!file.statements.some(isSchemaImport)) return text;
  const unknown = (s: ts.Statement): string => {
    const types: ts.TypeNode[] = [];
    const look = (node: ts.Node): void => {
      if (ts.isTypeNode(node) && namesSchema(node, file)) types.push(node);
      else ts.forEachChild(node, look);
    };
    look(s);
    return types.reduceRight(
      (said, type) =>
        `${said.slice(0, type.getStart(file) - s.pos)}unknown${said.slice(type.getEnd() - s.pos)}`,
      s.getFullText(file),
    );
  };
  return file.statements
    .filter((s) => !isSchemaImport(s))
    .map((s) => {
      if (!namesSchema(s, file)) return s.getFullText(file);
      const type = ts.isTypeAliasDeclaration(s) ? written(s.name.text) : null;
      return type === null
        ? unknown(s)
        : `\nexport type ${(s as ts.TypeAliasDeclaration).name.text} = ${type};`;
    })
    .join('');
}

/** What a declaration file leads to, by its own path. */
const ledTo = (path: string, text: string): string[] =>
  [...text.matchAll(/(?:from |import\()['"](\.[^'"]+)\.ts['"]/g)].map(([, to = '']) =>
    posix.join(posix.dirname(path), `${to}.d.ts`),
  );

/** The declarations: their text by their path, `library.d.ts` the first. A test compiles against them. */
export function declarations(): Map<string, string> {
  const program = ts.createProgram([entry], settings());
  const checker = program.getTypeChecker();
  const writtenOut =
    (source: ts.SourceFile) =>
    (name: string): string | null => {
      const alias = source.statements.find((s) => ts.isTypeAliasDeclaration(s) && s.name.text === name);
      if (!alias) return null;
      const { NoTruncation, InTypeAlias, UseSingleQuotesForStringLiteralType } = ts.TypeFormatFlags;
      const flags = NoTruncation | InTypeAlias | UseSingleQuotesForStringLiteralType;
      return checker.typeToString(checker.getTypeAtLocation(alias), alias, flags);
    };
  const kept = new Map<string, string>();
  const keep = (path: string): void => {
    const source = program.getSourceFile(`src/${path.replace('.d.ts', '.ts')}`);
    if (!source || kept.has(path)) return;
    let text = '';
    program.emit(source, (_, emitted) => (text = emitted), undefined, true);
    text = withoutSchemas(text, writtenOut(source));
    kept.set(path, text.replace(/((?:from |import\()['"]\.[^'"]+)\.ts(?=['"])/g, '$1.js'));
    for (const next of ledTo(path, text)) keep(next);
  };
  keep('library.d.ts');
  return kept;
}
