// Findings about the figures of communes that a district puts together, in Vietnamese: one short sentence each.
import type { RollUpCell, SetAside } from '../../../domain/findings/rollUpContents';
import type { RollUpSentences } from '../../findingSentences';
import { upperFirst } from '../../lowerFirst';
import { showMinute } from '../../numbers';
import { count, date, quoted, suggestion, unitWord } from './quoting';

const cells: Readonly<Record<RollUpCell, readonly [string, string]>> = {
  period: ['Kỳ', 'Tuần 01'],
  from: ['Từ ngày', '05/05/2025'],
  to: ['Đến ngày', '11/05/2025'],
  version: ['Bản', '1'],
  frozenAt: ['Chốt lúc', '12/05/2025 11:15'],
  unit: ['Đơn vị', 'THON_1'],
  gained: ['Trong kỳ', '25'],
  done: ['Lũy kế', '120'],
};

/** `dòng 5`, `3 dòng (từ dòng 5)`. */
const rowsOf = ({ rows }: { readonly rows: readonly number[] }): string =>
  rows.length === 1 ? `dòng ${rows[0] ?? ''}` : `${count(rows.length)} dòng (từ dòng ${rows[0] ?? ''})`;

const asideSentences: Readonly<
  Record<SetAside, (label: string, version: number, standing: number) => string>
> = {
  header: () => 'là dòng tiêu đề dán kèm, đã bỏ qua.',
  repeated: (label) => `của ${label} dán lặp lại y nguyên, chỉ tính một lần.`,
  replaced: (label, version, standing) =>
    `của ${label} là bản ${version}, đã có bản ${standing} thay; tính bản ${standing}.`,
  apart: (label) => `của ${label} là đơn vị không tính vào tổng của xã, nên không cộng.`,
  otherKind: (label) => `của ${label} khác kỳ báo cáo của sổ này, nên không cộng.`,
  part: (label) => `của ${label} là phần chi tiết mà sổ này không theo dõi, nên không cộng.`,
  restated: (label) =>
    `đính chính ${label} không dùng để cộng: không có số gốc để đối chiếu, hoặc là số hiện có.`,
};

const notImported = /^#|^loading/i;

export const rollUpFindings: RollUpSentences = {
  ROLLUP_CELL_UNREAD: ({ received, details }, names) => {
    const [header, example] = cells[details.cell];
    const where = `${names.unit}: cột ${header} ở ${rowsOf(details)}`;
    return notImported.test(received)
      ? `${where} hiện “${received}”, tức chưa lấy được số liệu từ sổ của xã. Hãy mở ô có hàm IMPORTRANGE và bấm Cho phép truy cập, hoặc dán giá trị.`
      : `${where} ${received === '' ? 'còn trống' : `ghi “${received}”, chưa đọc được`} nên chưa tính. Hãy dán lại từ trang Chốt số liệu của xã; ô này ghi như: ${example}.`;
  },
  ROLLUP_COMMUNE_UNKNOWN: (finding, names) =>
    finding.received === ''
      ? `Cột Xã còn trống ở ${rowsOf(finding.details)} nên chưa rõ của ${unitWord(names)} nào, chưa tính. Hãy điền tên ${unitWord(names)} vào các dòng đó.`
      : `Cột Xã ghi ${quoted(finding)} ở ${rowsOf(finding.details)}, không có trong trang Đơn vị nên chưa tính.${suggestion(finding.expected)} Hãy ghi đúng tên hoặc mã; nếu đây là hàm IMPORTRANGE báo lỗi thì bấm Cho phép truy cập.`,
  ROLLUP_COMMUNE_MATCHED: (finding) =>
    finding.details.zeros
      ? `Cột Xã ghi ${quoted(finding)} ở ${rowsOf(finding.details)}: mã đã mất số 0 ở đầu, đã tự nhận dạng là ${finding.expected}. Hãy đặt cột này là văn bản thuần rồi ghi lại.`
      : `Cột Xã ghi ${quoted(finding)} ở ${rowsOf(finding.details)}, đã tự nhận dạng là ${finding.expected}.`,
  ROLLUP_INDICATOR_UNKNOWN: (finding, names) =>
    `${names.unit}: ${rowsOf(finding.details)} mang mã chỉ tiêu ${quoted(finding)} không có ở trang Chỉ tiêu của sổ này nên chưa tính. Các mã đang có: ${finding.expected.join('; ')}. Hãy thống nhất mã với xã.`,
  ROLLUP_PERIOD_OUTSIDE: ({ received, details }, names) =>
    details.isFuture
      ? `${names.unit}: ${received} (${date(details.from)} – ${date(details.to)}) chưa kết thúc, ${rowsOf(details)} chưa tính. Hãy xem lại ngày, tháng, năm.`
      : `${names.unit}: ${received} (${date(details.from)} – ${date(details.to)}) nằm ngoài đợt của sổ này, ${rowsOf(details)} chưa tính. Hãy xem lại ngày ở hai sổ.`,
  ROLLUP_UNSENT: ({ received, details }, names) =>
    `${names.unit}: ${received}${details.version > 1 ? ` (bản ${details.version})` : ''} lập lúc ${showMinute(details.frozenAt)} nhưng chưa gửi, xã còn có thể sửa; ${rowsOf(details)} chưa tính. Đề nghị xã gửi email báo cáo rồi dán lại.`,
  ROLLUP_CONFLICT: ({ received, expected, row, details }, names) =>
    `${names.unit}: ${details.label}, ${details.indicator} của ${details.part} ghi ${count(expected)} ở dòng ${details.first} nhưng ${count(received)} ở dòng ${row ?? ''}; chưa rõ số nào đúng nên ${rowsOf(details)} của chỉ tiêu này chưa tính. Hãy xóa phần dán cũ.`,
  ROLLUP_FIGURE_MISSING: ({ received, details }, names) =>
    `${names.unit}: ${received} không có lũy kế ${details.indicator} của ${details.part} nên chưa cộng được, ${rowsOf(details)} chưa tính. Đề nghị xã điền số đầu kỳ còn thiếu và lập lại báo cáo.`,
  ROLLUP_TYPED_TOO: () =>
    'Sổ này cộng số từ trang Số liệu các xã, nên số gõ ở đây không được tính. Hãy xóa số ở dòng này; vướng mắc vẫn ghi được.',
  ROLLUP_SET_ASIDE: ({ received, details }, names) =>
    `${names.unit === '' ? upperFirst(rowsOf(details)) : `${names.unit}: ${rowsOf(details)}`} ${asideSentences[details.reason](received, details.version, details.standing)}`,
  ROLLUP_PERIOD_SHIFTED: ({ received, details }, names) =>
    `${names.unit}: ${received} tính từ ${date(details.from)} đến ${date(details.to)}, kỳ của sổ này từ ${date(details.own.from)} đến ${date(details.own.to)}. Vẫn tính lũy kế đến ngày ${date(details.to)}. Hãy đặt cùng Hạn thôn báo cáo ở hai sổ.`,
  ROLLUP_COMMUNE_MISSING: (_finding, names) =>
    `Chưa có số liệu nào của ${names.unit}. Hãy dán trang Chốt số liệu của ${unitWord(names)} này, ghi tên ở cột Xã.`,
  ROLLUP_PERIOD_MISSING: ({ details }, names) =>
    `${names.unit} thiếu số liệu ${details.periods.length === 1 ? 'kỳ' : `${details.periods.length} kỳ:`} ${details.periods
      .slice(0, 4)
      .map(({ from, to }) => `${date(from)} – ${date(to)}`)
      .join(
        '; ',
      )}${details.periods.length > 4 ? '…' : ''}. Đề nghị ${unitWord(names)} gửi báo cáo rồi dán thêm.`,
  ROLLUP_INDICATOR_MISSING: ({ received, details }, names) =>
    `${names.unit}: ${received} không có số liệu ${details.indicator}, nên số đang hiện là của kỳ trước hoặc bằng 0. Hãy hỏi lại xã.`,
  ROLLUP_FALLS: (finding, names) =>
    `${names.unit}: lũy kế ${finding.details.indicator} ở ${finding.details.label} là ${count(finding.received)}, thấp hơn ${count(finding.expected)} ở ${finding.details.before}. Vẫn tính. Hãy hỏi lại xã vì sao giảm.`,
  ROLLUP_START_DIFFERS: (finding, names) =>
    `${names.unit}: số đầu kỳ ${finding.details.indicator} ở sổ này là ${count(finding.received)}, theo báo cáo đầu tiên của xã là ${count(finding.expected)}, nên số trong kỳ đầu lệch. Hãy ghi ${count(finding.expected)} vào cột [${finding.details.figure}] ở trang Đơn vị.`,
};
