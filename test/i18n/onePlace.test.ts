// All wording stands in src/i18n: elsewhere in src no text has a Vietnamese letter, and nobody asks which language
// is spoken. What people typed or will find in their workbook is no wording; where that is read or named is told here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const src = join(__dirname, '../../src');

const outside: readonly (readonly [string, string])[] = [
  ['i18n/', 'the wording itself'],
  ['vietnamese/', 'how Vietnamese is written'],
  ['schema/', 'names of tabs, columns, settings and choices: the contract of the workbook'],
  ['templates/', 'what plans say'],
  ['views/official/authority.ts', 'how names of bodies begin, as people type them'],
  ['appsscript/sheets/tabInstaller.ts', 'what Google calls the sheet that a new spreadsheet begins with'],
];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !outside.some(([start]) => path.startsWith(start)))
  .map((path) =>
    ts.createSourceFile(path, readFileSync(join(src, path), 'utf8'), ts.ScriptTarget.Latest, true),
  );

const vietnameseLetter = /(?![×÷])[\u00c0-\u024f\u1e00-\u1eff]|\p{M}/u;

/** What stands in code and not in comments: texts, parts of templates, patterns, and the text of elements. */
const isText = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) ||
  ts.isTemplateLiteralToken(node) ||
  ts.isRegularExpressionLiteral(node) ||
  ts.isJsxText(node);

const isLanguage = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) && (node.text === 'vi' || node.text === 'en');

/** `language === 'vi'`, and the name of a language as a key, as tables in two languages have it. */
const asksLanguage = (node: ts.Node): boolean =>
  (ts.isBinaryExpression(node) &&
    (isLanguage(node.left) || isLanguage(node.right)) &&
    /^[!=]==?$/.test(node.operatorToken.getText())) ||
  (ts.isPropertyAssignment(node) && /^(vi|en)$/.test(node.name.getText()));

const found = (isFound: (node: ts.Node) => boolean): readonly string[] =>
  files.flatMap((file) => {
    const within = (node: ts.Node): readonly string[] => [
      ...(isFound(node) ? [`${file.fileName}: ${node.getText().trim()}`] : []),
      ...node.getChildren().flatMap(within),
    ];
    return within(file);
  });

describe('the code outside the wording', () => {
  it('says nothing in Vietnamese', () => {
    expect(found((node) => isText(node) && vietnameseLetter.test(node.getText()))).toEqual([]);
  });

  it('has no texts of elements but those of the catalogue', () => {
    expect(found((node) => ts.isJsxText(node) && /\p{L}/u.test(node.text))).toEqual([]);
  });

  it('does not choose between languages', () => {
    expect(found(asksLanguage)).toEqual([]);
  });

  it.each(outside)('leaves out %s, which is there: %s', (path) => {
    expect(existsSync(join(src, path))).toBe(true);
  });
});
