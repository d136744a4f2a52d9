import { recordOf } from '../../cli/runRecord';
import type { HandlerRun } from '../../host/createHost';

const serviceCalls = { total: 9, reads: 3, writes: 4, roundTrips: 5 };
const run = (name: string, result: unknown, error?: Error): HandlerRun => ({
  name,
  result,
  serviceCalls,
  ...(error === undefined ? {} : { error }),
});
const facts = {
  edition: { version: '1.2.3', committed: '2025-05-01' },
  asOf: '2025-05-12T10:30',
  timeZone: 'Asia/Ho_Chi_Minh',
  mails: [],
  dialogs: [],
};

describe('run.json', () => {
  it('takes findings, progress and report from the last handler that has them, once', () => {
    const record = recordOf({
      ...facts,
      runs: [
        run('checkTallies', { ok: true, issues: [{ code: 'A' }] }),
        run('refreshProgress', { progress: [{ unit: null }, { unit: 'T1' }] }),
        run('buildWeeklyReport', {
          report: { units: [] },
          issues: [{ code: 'B' }, { code: 'C' }],
          counts: { rows: 7 },
        }),
        run('sendWeeklyEmail', { sent: 1 }),
      ],
    });
    expect(record.issues).toEqual([{ code: 'B' }, { code: 'C' }]);
    expect(record.progress).toEqual([{ unit: null }, { unit: 'T1' }]);
    expect(record.report).toEqual({ units: [] });
    expect(record.handlers).toEqual([
      { name: 'checkTallies', result: { ok: true, counts: { issues: 1 } }, serviceCalls },
      { name: 'refreshProgress', result: { counts: { progress: 2 } }, serviceCalls },
      { name: 'buildWeeklyReport', result: { counts: { rows: 7, issues: 2 } }, serviceCalls },
      { name: 'sendWeeklyEmail', result: { sent: 1 }, serviceCalls },
    ]);
  });

  it('lists no findings and no report where no handler has any', () => {
    expect(recordOf({ ...facts, runs: [run('showHelp', undefined), run('x', 'text')] })).toMatchObject({
      handlers: [{ result: null }, { result: 'text' }],
      issues: [],
      progress: [],
      report: null,
    });
  });

  it('says which edition of the add-in ran', () => {
    expect(recordOf({ ...facts, runs: [] })).toMatchObject({ version: '1.2.3', committed: '2025-05-01' });
  });

  it('says what a handler threw', () => {
    const record = recordOf({
      ...facts,
      runs: [run('checkTallies', undefined, new Error('Service Spreadsheets timed out'))],
    });
    expect(record.handlers[0]).toMatchObject({ result: null, error: 'Service Spreadsheets timed out' });
  });

  it('names the attachments of each mail and none of their bytes', () => {
    const mail = {
      to: 'a@example.com',
      cc: '',
      bcc: 'b@example.com',
      replyTo: '',
      name: '',
      subject: 'S',
      body: 'thân',
      htmlBody: null,
      inlineImages: {},
      noReply: false,
    };
    const attachments = [{ name: 'Báo cáo.pdf', contentType: 'application/pdf', bytes: new Uint8Array(3) }];
    expect(recordOf({ ...facts, runs: [], mails: [{ ...mail, attachments }] }).mails).toEqual([
      { to: 'a@example.com', cc: '', subject: 'S', attachments: ['Báo cáo.pdf'] },
    ]);
  });
});
