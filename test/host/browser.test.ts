// The host in a browser: bundled for one and run where nothing of Node is at hand.
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';

const page = `
  import { createHost } from './host/createHost';
  import { renderWorkbookHtml } from './host/files/html';
  const host = createHost({ now: new Date('2025-05-12T03:30:00Z') });
  host.load(\`function greet() {
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1').setNumberFormat('#,##0').setValue(1234);
    sheet.getRange('A2').setValue(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'Xin chào').length);
    MailApp.sendEmail('ai@example.com', 'Thư', 'Kính gửi');
    return sheet.getRange('A1').getDisplayValue();
  }\`);
  const run = host.run('greet');
  outcome = { result: run.result, error: run.error?.message, mails: host.mails.length, html: renderWorkbookHtml(host.workbook) };
`;

/** What a browser gives and the language does not, as far as the host asks for it. */
const ofBrowsers = { TextEncoder, TextDecoder };

const bundled = async (): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: page, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
};

it('a script runs and its workbook is shown without Node', async () => {
  const context: typeof ofBrowsers & { outcome?: Record<string, unknown> } = { ...ofBrowsers };
  runInContext(await bundled(), createContext(context));
  expect(context.outcome).toMatchObject({ result: '1.234', error: undefined, mails: 1 });
  expect(context.outcome?.['html']).toContain('1.234');
});
