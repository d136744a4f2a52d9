// The official report's wording in Vietnamese (form: Nghị định 30/2020/NĐ-CP, annex I).
import type { PeriodKind } from '../../domain/plan/campaign';
import { showMonth } from '../numbers';
import type { IndicatorPhrases, OfficialWords, TitleFacts } from '../officialWords';
import { viDateInWords, viProse } from './prose';

const dots = '……………………';

const during: Readonly<Record<PeriodKind, string>> = {
  week: 'Trong tuần',
  month: 'Trong tháng',
  quarter: 'Trong quý',
  day: 'Trong ngày',
  final: 'Trong cả đợt',
};

/** A month is told by its calendar name: “tháng 2” of a campaign would be read as February. */
const periodName = ({ kind, number, from }: TitleFacts): string =>
  ({
    week: `tuần ${number}, `,
    month: `tháng ${showMonth(Number(from.slice(5, 7)))} năm ${from.slice(0, 4)}, `,
    quarter: `quý ${Math.ceil(Number(from.slice(5, 7)) / 3)} năm ${from.slice(0, 4)}, `,
    day: '',
    final: '',
  })[kind];

const daysOf = ({ from, to }: TitleFacts): string =>
  from === to ? `ngày ${viProse.date(from)}` : `từ ngày ${viProse.date(from)} đến ngày ${viProse.date(to)}`;

const indicator: IndicatorPhrases = {
  during,
  anyMeasure: 'trường hợp',
  gained: (during, count, measure) => `${during} thực hiện ${count} ${measure}`,
  noneGained: (during, measure) => `${during} không phát sinh ${measure} mới`,
  fell: (during, count, measure) => `${during} số lũy kế giảm ${count} ${measure}`,
  more: (count, before) => `tăng ${count} so với ${before}`,
  fewer: (count, before) => `giảm ${count} so với ${before}`,
  asMany: (before) => `bằng ${before}`,
  before: {
    week: 'tuần trước',
    month: 'tháng trước',
    quarter: 'quý trước',
    day: 'ngày trước',
    final: 'kỳ trước',
  },
  done: (date, count, measure) =>
    `lũy kế đến ngày ${date} đạt ${count} ${measure} (chưa có mẫu số để tính tỷ lệ)`,
  doneOfBase: (date, count, base, rate) => `lũy kế đến ngày ${date} đạt ${count}/${base} (${rate})`,
  doneUnknown: (date) => `chưa xác định được lũy kế đến ngày ${date} vì thiếu số đầu kỳ`,
  ofEligible: (eligible, rate) => `bằng ${rate} số đủ điều kiện (${eligible})`,
  toTarget: (target, rate, remaining) =>
    `so với chỉ tiêu ${target} (đạt ${rate}) còn ${remaining} trường hợp`,
  met: (target, rate) => `đã hoàn thành chỉ tiêu (${target}), đạt ${rate}`,
  noTarget: 'chưa giao chỉ tiêu, chỉ theo dõi',
  averageBelowOne: (measure) => `bình quân chưa đến 01 ${measure}/ngày`,
  average: (count, measure) => `bình quân ${count} ${measure}/ngày`,
  required: ({ kind, count, from, deadline }, measure) => {
    const since = `từ ngày ${viProse.date(from)} cần ${count} ${measure}`;
    const until = viProse.date(deadline);
    return {
      perDay: `${since}/ngày để hoàn thành đúng hạn (ngày ${until})`,
      perWeek: `${since}/tuần để hoàn thành đúng hạn (ngày ${until})`,
      remains: `thời hạn đến hết ngày ${until}`,
      overdue: `thời hạn đã hết ngày ${until}`,
    }[kind];
  },
  notStarted: (from) => `chưa đến kỳ thực hiện (từ ngày ${from})`,
};

export const viOfficial: OfficialWords = {
  fileName: (from, to) => `Bao-cao-${from}-${to}`,
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  mottoWidth: 60,
  number: 'Số: …/BC-…',
  placeAndDate: (place, date) => `${place || dots}, ${viDateInWords(date)}`,
  paper: 'BÁO CÁO',
  plan: (number, subject) => `Kế hoạch số ${number || '…'} về ${subject}`,
  title: (facts) =>
    `${facts.kind === 'final' ? 'Tổng kết kết quả' : 'Kết quả'} thực hiện ${facts.plan} (${periodName(facts)}${daysOf(facts)}; số liệu chốt lúc ${facts.cutOff})`,
  addressee: 'Kính gửi:',
  opening: (plan, authority, kind) =>
    `Thực hiện ${plan}, ${authority || dots} báo cáo ${{ week: 'kết quả trong tuần', month: 'kết quả trong tháng', quarter: 'kết quả trong quý', day: 'kết quả trong ngày', final: 'tổng kết kết quả' }[kind]} như sau:`,
  sections: {
    directing: 'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI',
    results: 'II. KẾT QUẢ THỰC HIỆN',
    overall: '1. Kết quả chung',
    byIndicator: '2. Kết quả theo từng chỉ tiêu',
    byUnit: (unitWord) => `3. Kết quả theo ${unitWord}`,
    difficulties: 'III. TỒN TẠI, KHÓ KHĂN, VƯỚNG MẮC VÀ NGUYÊN NHÂN',
    shortcomings: '1. Tồn tại',
    obstacles: '2. Khó khăn, vướng mắc và nguyên nhân',
    nextSteps: {
      week: 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TUẦN TỚI',
      month: 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG TỚI',
      quarter: 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ TỚI',
      day: 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NHỮNG NGÀY TỚI',
      final: 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI',
    },
    proposals: 'V. ĐỀ XUẤT, KIẾN NGHỊ',
  },
  toFillIn: {
    blank: dots,
    directing: `${dots} (cán bộ lập báo cáo bổ sung: văn bản đã ban hành, cuộc họp, tuyên truyền, phân công lực lượng)`,
    causes: `${dots} (cán bộ lập báo cáo bổ sung nguyên nhân)`,
    tasks: `${dots} (cán bộ lập báo cáo bổ sung nhiệm vụ, giải pháp)`,
    requests: `${dots} (cán bộ lập báo cáo bổ sung kiến nghị, nếu có)`,
  },
  unitsReported: (cutOff, reported, all, unitWord) =>
    `Đến lúc chốt số liệu (${cutOff}), có ${reported}/${all} ${unitWord} đã báo cáo.`,
  corrections: 'Đính chính số liệu các kỳ trước:',
  leftOut: {
    nothing: 'Mọi dòng và ô số liệu đều đã được tính.',
    some: (rows, cells) => `Chưa tính ${rows} dòng và ${cells} ô số liệu, do:`,
    reason: (reason, count) => `${reason}: ${count} chỗ`,
  },
  evidence: (parts) => `Minh chứng: ${parts.join(', ')}.`,
  // In the order of the Vietnamese alphabet (Nghị định 30/2020/NĐ-CP, annex I, II.6).
  letters: [...'abcdđeghiklmnopqrstuvxy'],
  indicator,
  byUnit: (unitWord) =>
    `Số liệu từng ${unitWord} ở Phụ lục kèm theo, xếp từ nơi chậm nhất. Tình trạng chung của các ${unitWord}:`,
  laggards: 'Chậm nhất:',
  noShortcomings: (unitWord) => `Không ${unitWord} nào chậm tiến độ, chưa báo cáo hoặc số liệu không khớp.`,
  lagging: (name, remaining, measure, { kind, count, from, deadline }) => {
    const since = `, từ ngày ${viProse.date(from)} cần ${count} ${measure}`;
    const ends = {
      perDay: `${since}/ngày`,
      perWeek: `${since}/tuần`,
      remains: `, hạn ngày ${viProse.date(deadline)}`,
      overdue: '',
    };
    return `${name} còn ${remaining} ${measure}${ends[kind]}`;
  },
  noObstacles: (unitWord) => `Các ${unitWord} không nêu vướng mắc.`,
  quotas: {
    nextDays: 'Chỉ tiêu cần thực hiện trong kỳ tới để hoàn thành đúng hạn:',
    remaining: 'Số còn lại cần tiếp tục thực hiện:',
  },
  nothingLeft: 'Không còn chỉ tiêu phải thực hiện tiếp.',
  nextDeadline: (unitWord, minute) => `Các ${unitWord} báo cáo kỳ tới trước ${minute}.`,
  commend: 'Đề xuất biểu dương:',
  remind: 'Đề xuất nhắc nhở, đôn đốc:',
  closing: (authority) => `Trên đây là báo cáo của ${authority || dots}./.`,
  columns: {
    ordinal: 'TT',
    target: 'Chỉ tiêu',
    gained: {
      week: 'Trong tuần',
      month: 'Trong tháng',
      quarter: 'Trong quý',
      day: 'Trong ngày',
      final: 'Cả đợt',
    },
    done: 'Lũy kế',
    rateOfBase: 'So với tổng số',
    rateOfTarget: 'So với chỉ tiêu',
    remaining: 'Còn lại',
    status: 'Tình trạng',
    commune: 'Toàn địa bàn',
  },
  annex: {
    label: 'Phụ lục',
    title: (unitWord) => `KẾT QUẢ THỰC HIỆN THEO ${unitWord.toUpperCase()}`,
    attachedTo: (authority, date) =>
      `(Kèm theo Báo cáo số …/BC-… ${viDateInWords(date)} của ${authority || dots})`,
    measuredIn: (name, measure) => `${name} (đơn vị tính: ${measure})`,
    dash: (column) => `Dấu “–” ở cột ${column}: chưa báo cáo.`,
    evidence: 'Minh chứng trong kỳ (số đường dẫn)',
    bases: 'Mẫu số và loại trừ:',
  },
  recipients: {
    label: 'Nơi nhận:',
    lines: (unitWord) => ['- Như trên;', `- Các ${unitWord};`, `- ${dots};`, '- Lưu: VT, CAX.'],
  },
  signatories: {
    peoplesCommittee: () => ({ onBehalf: 'TM. ỦY BAN NHÂN DÂN', office: 'CHỦ TỊCH' }),
    steeringCommittee: () => ({ onBehalf: 'TM. BAN CHỈ ĐẠO', office: 'TRƯỞNG BAN' }),
    taskForce: () => ({ onBehalf: 'TM. TỔ CÔNG TÁC', office: 'TỔ TRƯỞNG' }),
    police: () => ({ onBehalf: null, office: 'TRƯỞNG CÔNG AN' }),
    other: (authority) => ({ onBehalf: `TM. ${authority.toUpperCase()}`, office: dots }),
  },
  fullAuthority: (authority) => authority.replace(/^\s*UBND(?=\s|$)/i, 'Ủy ban nhân dân'),
};
