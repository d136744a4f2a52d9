// The host runs any bundle: nothing in its package speaks of what this project's add-in counts, or for whom.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Inside identifiers too, however they are cased. */
const english = ['campaign', 'commune', 'village', 'hamlet', 'tally', 'tallies', 'indicator', 'chairman'];
/** As words of their own: short ones are syllables of others. */
const vietnamese = [
  ...['chiến dịch', 'kế hoạch', 'nhập liệu', 'chỉ tiêu', 'đơn vị', 'loại trừ', 'tiến độ', 'báo cáo'],
  ...['thôn', 'xã', 'làng', 'ấp'],
];

const forbidden = new RegExp(
  `${english.join('|')}|(?<!\\p{L})(?:${vietnamese.join('|').normalize('NFC')})(?!\\p{L})`,
  'giu',
);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });

describe('the package of the host', () => {
  const files = filesIn('host');

  it('is found whole: sources, README, manifest', () => {
    expect(files).toEqual(
      expect.arrayContaining(['host/createHost.ts', 'host/README.md', 'host/package.json']),
    );
  });

  it('says no word of a campaign', () => {
    const said = files.flatMap((path) =>
      readFileSync(path, 'utf8')
        .normalize('NFC')
        .split('\n')
        .flatMap((line, index) =>
          (line.match(forbidden) ?? []).map((word) => `${path}:${index + 1} ${word}`),
        ),
    );
    expect(said).toEqual([]);
  });

  it.each(['createCampaign', 'Thôn 1', 'tab "Nhập liệu"', "'Đơn vị'!A1".normalize('NFD')])(
    'would be caught saying %j',
    (text) => {
      expect(text.normalize('NFC').match(forbidden)).not.toBeNull();
    },
  );

  it.each(['Trang tính1', 'xãm', 'communication', 'Bảng tính không có tên'])('may say %j', (text) => {
    expect(text.normalize('NFC').match(forbidden)).toBeNull();
  });
});
