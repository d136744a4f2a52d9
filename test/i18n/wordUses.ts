// Which keys of the catalogue are reached from outside it, as the compiler sees it: a key counts by the type that
// holds it, so that another's `done` does not stand for this one.
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');

/**
 * What holds keys: the member of the catalogue, or its type where the member has been handed on and no other member
 * has the same type.
 */
type Holder = ts.Symbol | ts.Type;

interface Word {
  readonly path: string;
  readonly holders: readonly Holder[];
  readonly key: string;
}

/** Without the packages: their types are large, and say nothing of words. */
const openProgram = (): ts.Program => {
  const folder = join(root, 'src');
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const options = { ...parsed.options, types: [], jsx: ts.JsxEmit.Preserve };
  const host = ts.createCompilerHost(options);
  // The command line says some of the add-in's words too.
  const screens = join(root, 'cli/screen/summary.ts');
  return ts.createProgram([...parsed.fileNames, screens], options, {
    ...host,
    resolveModuleNameLiterals: (names, from) =>
      names.map(({ text }) =>
        text.startsWith('.')
          ? ts.resolveModuleName(text, from, options, host)
          : { resolvedModule: undefined },
      ),
  });
};

const isWording = (file: ts.SourceFile): boolean => /\/src\/i18n\/(vi|en)\//.test(file.fileName);

/** All keys below the member; a sentence, or a list of texts, is not looked into. */
const wordsBelow = (
  checker: ts.TypeChecker,
  type: ts.Type,
  path: string,
  member: ts.Symbol | undefined,
): readonly Word[] =>
  checker.getPropertiesOfType(type).flatMap((property) => {
    const inner = checker.getNonNullableType(checker.getTypeOfSymbol(property));
    const isGroup =
      (inner.flags & ts.TypeFlags.Object) !== 0 &&
      inner.getCallSignatures().length === 0 &&
      !checker.isArrayLikeType(inner);
    const holders = member === undefined ? [type] : [type, member];
    const word = { path: `${path}.${property.name}`, holders, key: property.name };
    return isGroup ? [word, ...wordsBelow(checker, inner, word.path, property)] : [word];
  });

/** The keys that the expression may be: one, or each of a union's. */
const literalsOf = (type: ts.Type): readonly string[] =>
  (type.isUnion() ? type.types : [type]).flatMap((one) => (one.isStringLiteral() ? [one.value] : []));

interface Reach {
  readonly holder: Holder;
  readonly keys: readonly string[];
}

/** What the node reaches of what. */
const reach = (checker: ts.TypeChecker, node: ts.Node): Reach | null => {
  const typeOf = (one: ts.Node): ts.Type => checker.getNonNullableType(checker.getTypeAtLocation(one));
  const holderOf = (one: ts.Expression): Holder =>
    (ts.isPropertyAccessExpression(one) ? checker.getSymbolAtLocation(one.name) : undefined) ?? typeOf(one);
  if (ts.isPropertyAccessExpression(node))
    return { holder: holderOf(node.expression), keys: [node.name.text] };
  if (ts.isElementAccessExpression(node))
    return {
      holder: holderOf(node.expression),
      keys: literalsOf(checker.getTypeAtLocation(node.argumentExpression)),
    };
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? { holder: typeOf(node.parent), keys: [name.text] } : null;
  }
  return null;
};

/** Spares the compiler the nodes whose names no word bears. */
const mayReach = (node: ts.Node, names: ReadonlySet<string>): boolean => {
  if (ts.isPropertyAccessExpression(node)) return names.has(node.name.text);
  if (ts.isBindingElement(node)) return names.has((node.propertyName ?? node.name).getText());
  return ts.isElementAccessExpression(node);
};

/** Types that several members have, such as a text for each kind of period. */
const sharedTypes = (words: readonly Word[]): ReadonlySet<Holder> => {
  const members = new Map<Holder, Set<Holder>>();
  for (const { holders } of words) {
    const [type, member] = holders;
    if (type !== undefined && member !== undefined)
      members.set(type, (members.get(type) ?? new Set()).add(member));
  }
  return new Set([...members].filter(([, own]) => own.size > 1).map(([type]) => type));
};

/** The paths of the catalogue's keys that nothing outside the two languages reaches. */
export const findUnusedWords = (): readonly string[] => {
  const program = openProgram();
  const checker = program.getTypeChecker();
  const files = program
    .getSourceFiles()
    .filter((file) => /\/(src|cli)\//.test(file.fileName) && !file.isDeclarationFile);
  const file = files.find(({ fileName }) => fileName.endsWith('/src/i18n/catalogue.ts'));
  const declared = file?.statements.find(
    (statement): statement is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(statement) && statement.name.text === 'Catalogue',
  );
  if (declared === undefined) throw new Error('src/i18n/catalogue.ts declares no Catalogue');
  const words = wordsBelow(checker, checker.getTypeAtLocation(declared), 'words', undefined);
  const shared = sharedTypes(words);
  const used = new Map<Holder, Set<string>>();
  const names = new Set(words.map(({ key }) => key));
  const visit = (node: ts.Node): void => {
    const found = mayReach(node, names) ? reach(checker, node) : null;
    if (found !== null) used.set(found.holder, new Set([...(used.get(found.holder) ?? []), ...found.keys]));
    ts.forEachChild(node, visit);
  };
  files.filter((one) => !isWording(one)).forEach(visit);
  return words
    .filter(
      ({ holders, key }) => !holders.some((holder) => !shared.has(holder) && used.get(holder)?.has(key)),
    )
    .map(({ path }) => path);
};
