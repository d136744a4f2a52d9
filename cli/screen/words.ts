// What the command line says by itself, in both languages. What handlers found, they word themselves.

export type Language = 'vi' | 'en';

export interface BothLanguages {
  readonly vi: string;
  readonly en: string;
}

export const usage = `npm start -- [--sample ID | --workbook FILE.xlsx] [--as-of 2025-05-12T10:30]
             [--run HANDLER[,HANDLER…]] [--user EMAIL] [--lang vi|en] [--out DIR]

  --sample    chạy trên chiến dịch mẫu (mặc định cam-thuy)     run on a sample campaign (default cam-thuy)
  --workbook  chạy trên sổ tải về từ Google Sheets (.xlsx)     run on a workbook downloaded from Google Sheets
  --as-of     giờ địa phương coi là bây giờ                    local time taken as now
  --run       các hàm chạy lần lượt, cách nhau dấu phẩy        functions to run in turn, comma separated
  --user      người chạy                                       who runs them
  --lang      ngôn ngữ của sổ và của màn hình                  language of the workbook and of the screen
  --out       thư mục ghi kết quả (mặc định out)               folder for the results (default out)`;

export const catalogue = {
  vi: {
    madeUp: 'Số liệu mẫu, đặt ra để thử',
    laggards: 'Đơn vị cần đôn đốc',
    noLaggards: 'Không đơn vị nào chậm hoặc chưa báo cáo.',
    unit: 'Đơn vị',
    indicator: 'Chỉ tiêu',
    done: 'Đã làm',
    target: 'Mục tiêu',
    remaining: 'Còn lại',
    perDay: 'Cần/ngày',
    pace: 'Nhịp độ',
    state: 'Tình trạng',
    more: (count: number) => `… và ${count} dòng nữa, xem trong sổ`,
    findings: 'Phát hiện khi kiểm tra',
    noFindings: 'Không phát hiện gì.',
    files: 'Kết quả nằm ở',
    mails: (count: number) => `${count} thư đã soạn`,
    took: (seconds: string) => `Xong sau ${seconds} giây`,
    calls: (total: number, roundTrips: number) => `${total} lệnh gọi dịch vụ, ${roundTrips} lượt đi về`,
    cutOff: 'Số liệu chốt lúc',
    asOf: 'Tính đến',
    wentWrong: 'Có lỗi, không ghi gì ngoài run.json',
    severities: { error: 'lỗi', warning: 'cảnh báo', fixed: 'đã tự sửa' },
    statuses: {
      met: 'Hoàn thành',
      onTrack: 'Đúng tiến độ',
      atRisk: 'Nguy cơ chậm',
      behind: 'Chậm tiến độ',
      overdue: 'Quá hạn',
      notStarted: 'Chưa đến kỳ',
      noTarget: 'Chỉ theo dõi',
    },
    reporting: {
      onTime: 'đúng hạn',
      late: 'báo cáo muộn',
      zero: 'chưa phát sinh',
      notReported: 'chưa báo cáo',
      notMatching: 'số liệu không khớp',
    },
    kinds: { week: 'Tuần', month: 'Tháng', day: 'Ngày', final: 'Tổng kết' },
    counted: (behind: number, silent: number, all: number) =>
      `${behind}/${all} đơn vị chậm hoặc có nguy cơ chậm, ${silent} chưa báo cáo.`,
  },
  en: {
    madeUp: 'Sample data, made up',
    laggards: 'Units to urge',
    noLaggards: 'No unit lags or is silent.',
    unit: 'Unit',
    indicator: 'Indicator',
    done: 'Done',
    target: 'Target',
    remaining: 'Remaining',
    perDay: 'Per day',
    pace: 'Pace',
    state: 'State',
    more: (count: number) => `… and ${count} more rows, see the workbook`,
    findings: 'Findings',
    noFindings: 'Nothing was found.',
    files: 'Results',
    mails: (count: number) => (count === 1 ? '1 mail composed' : `${count} mails composed`),
    took: (seconds: string) => `Done in ${seconds} s`,
    calls: (total: number, roundTrips: number) => `${total} service calls, ${roundTrips} round trips`,
    cutOff: 'Cut-off',
    asOf: 'As of',
    wentWrong: 'Something is wrong; nothing was written but run.json',
    severities: { error: 'errors', warning: 'warnings', fixed: 'mended' },
    statuses: {
      met: 'Met',
      onTrack: 'On track',
      atRisk: 'At risk',
      behind: 'Behind',
      overdue: 'Overdue',
      notStarted: 'Not started',
      noTarget: 'Followed only',
    },
    reporting: {
      onTime: 'on time',
      late: 'late',
      zero: 'no activity',
      notReported: 'not reported',
      notMatching: 'not matching',
    },
    kinds: { week: 'Week', month: 'Month', day: 'Day', final: 'Final' },
    counted: (behind: number, silent: number, all: number) =>
      `${behind} of ${all} units behind or at risk, ${silent} not reported.`,
  },
} as const;

export type Words = (typeof catalogue)[Language];
