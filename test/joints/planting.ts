// Compiles src with a change planted in one file, without writing it: what the compiler says of that file and of those
// that import it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Plant {
  readonly file: string;
  /** Stands there exactly once. */
  readonly from: string;
  readonly to: string;
}

const folder = join(__dirname, '../../src');

/** Answers how many errors a planted change makes; the compiler keeps what the changes have in common. */
export const createGarden = (): ((plant: Plant) => readonly string[]) => {
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const planted = new Map<string, string>();
  let version = 0;
  const service = ts.createLanguageService({
    readFile: ts.sys.readFile,
    fileExists: ts.sys.fileExists,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    getCompilationSettings: () => options,
    getScriptFileNames: () => fileNames,
    getScriptVersion: (file) => (planted.has(file) ? `planted ${version}` : 'as it stands'),
    getScriptSnapshot: (file) => {
      const text = planted.get(file) ?? ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getCurrentDirectory: () => folder,
  });
  return ({ file, from, to }) => {
    const path = join(folder, file);
    const parts = readFileSync(path, 'utf8').split(from);
    if (parts.length !== 2) throw new Error(`${file}: “${from}” stands ${parts.length - 1} times`);
    planted.set(path, parts.join(to));
    version += 1;
    const found = [...service.getSemanticDiagnostics(path), ...service.getSyntacticDiagnostics(path)];
    planted.delete(path);
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  };
};
