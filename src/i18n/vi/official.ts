// The official report's wording in Vietnamese (form: Nghị định 30/2020/NĐ-CP, annex I).
import type { PeriodKind } from '../../domain/plan/campaign';
import { showMonth } from '../numbers';
import type {
  CountPhrases,
  IndicatorPhrases,
  OfficialNeed,
  OfficialWords,
  PeriodFacts,
} from '../officialWords';
import { lowerFirst } from '../lowerFirst';
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
const periodName = ({ kind, number, from }: PeriodFacts): string =>
  ({
    week: `tuần ${number}, `,
    month: `tháng ${showMonth(Number(from.slice(5, 7)))} năm ${from.slice(0, 4)}, `,
    quarter: `quý ${Math.ceil(Number(from.slice(5, 7)) / 3)} năm ${from.slice(0, 4)}, `,
    day: '',
    final: '',
  })[kind];

const daysOf = ({ from, to }: PeriodFacts): string =>
  from === to ? `ngày ${viProse.date(from)}` : `từ ngày ${viProse.date(from)} đến ngày ${viProse.date(to)}`;

/** What it takes, without what remains, which stands before it. */
const paceOf = ({ kind, count, measure, deadline }: OfficialNeed): string =>
  ({
    perDay: `cần ${count} ${measure}/ngày`,
    perWeek: `cần ${count} ${measure}/tuần`,
    remains: `hạn đến hết ngày ${deadline}`,
    overdue: `đã hết hạn ngày ${deadline}`,
    above: `vượt mức ${count} ${measure}`,
    toReduce: `còn phải giảm ${count} ${measure}, hạn đến hết ngày ${deadline}`,
  })[kind];

const ofSums: CountPhrases = {
  gained: (during, count, measure) => `${during} thực hiện ${count} ${measure}`,
  noneGained: (during, measure) => `${during} không phát sinh ${measure} mới`,
  fell: (during, count, measure) => `${during} số lũy kế giảm ${count} ${measure}`,
  done: (date, count, measure) => `lũy kế đến ngày ${date} đạt ${count} ${measure}`,
  doneOfBase: (date, count, base, rate) => `lũy kế đến ngày ${date} đạt ${count}/${base} (${rate})`,
  doneUnknown: (date) => `chưa xác định được lũy kế đến ngày ${date} vì thiếu số đầu kỳ`,
};

const ofWhatIsThere: CountPhrases = {
  gained: (during, count, measure) => `${during} tăng thêm ${count} ${measure}`,
  noneGained: (during, measure) => `${during} số ${measure} không thay đổi`,
  fell: (during, count, measure) => `${during} giảm ${count} ${measure}`,
  done: (date, count, measure) => `đến ngày ${date} có ${count} ${measure}`,
  doneOfBase: (date, count, base, rate) => `đến ngày ${date} có ${count}/${base} (${rate})`,
  doneUnknown: (date) => `chưa xác định được số hiện có đến ngày ${date}`,
};

const indicator: IndicatorPhrases = {
  during,
  anyMeasure: 'trường hợp',
  counted: (current) => (current ? ofWhatIsThere : ofSums),
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
  ofEligible: (eligible, rate) => `bằng ${rate} số đủ điều kiện (${eligible})`,
  toTarget: (target, rate, remaining, measure) =>
    `so với chỉ tiêu ${target} (đạt ${rate}) còn ${remaining} ${measure}`,
  met: (target, rate) => `đã hoàn thành chỉ tiêu (${target}), đạt ${rate}`,
  notMet: ', không hoàn thành chỉ tiêu',

  withinLimit: (limit) => `đạt yêu cầu (không quá ${limit})`,
  limitUnproven: (limit) => `mức tối đa là ${limit}, chưa kết luận được vì còn đơn vị chưa báo cáo số liệu`,
  aboveLimit: (limit, need) => `so với mức tối đa ${limit} thì ${paceOf(need)}`,
  noTarget: 'chưa giao chỉ tiêu, chỉ theo dõi',
  shareOfUnknown: (share) => `kế hoạch giao ${share}, chưa xác định được tổng số nên chưa tính tỷ lệ`,
  averageBelowOne: (measure) => `bình quân chưa đến 01 ${measure}/ngày`,
  quota: (count) => ` (định mức ${count})`,
  average: (count, measure) => `bình quân ${count} ${measure}/ngày`,
  required: (need, from) =>
    need.kind !== 'perDay' && need.kind !== 'perWeek'
      ? paceOf(need)
      : `từ ngày ${from} ${paceOf(need)} để hoàn thành đúng hạn (ngày ${need.deadline})`,
  notStarted: (from) => `chưa đến kỳ thực hiện (từ ngày ${from})`,
};

export const viOfficial: OfficialWords = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  mottoWidth: 60,
  number: (symbol) => `Số: …/${symbol}`,
  symbols: {
    peoplesCommittee: 'BC-UBND',
    steeringCommittee: 'BC-BCĐ',
    taskForce: 'BC-TCT',
    police: 'BC-CA',
    other: 'BC-…',
  },
  placeAndDate: (place, date) => `${place || dots}, ${viDateInWords(date)}`,
  paper: 'BÁO CÁO',
  plan: ({ number, date, issuer, issuerKind, subject }) =>
    `Kế hoạch số ${number || (issuerKind === 'peoplesCommittee' ? '…/KH-UBND' : '…/KH-…')} ngày ${date === null ? '…' : viProse.date(date)} của ${issuer || '…'}${subject === null ? '' : ` về ${lowerFirst(subject)}`}`,
  title: (plan, kind) => `${kind === 'final' ? 'Tổng kết thực hiện' : 'Kết quả thực hiện'} ${plan}`,
  period: (facts) => `(${periodName(facts)}${daysOf(facts)}; số liệu chốt lúc ${facts.cutOff})`,
  addressee: 'Kính gửi:',
  opening: (plan, authority, kind) =>
    `Thực hiện ${plan}, ${authority || dots} báo cáo ${{ week: 'kết quả trong tuần', month: 'kết quả trong tháng', quarter: 'kết quả trong quý', day: 'kết quả trong ngày', final: 'tổng kết' }[kind]} như sau:`,
  sections: {
    directing: 'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI',
    results: 'II. KẾT QUẢ THỰC HIỆN',
    overall: '1. Kết quả chung',
    byIndicator: '2. Kết quả theo từng chỉ tiêu',
    byUnit: (unitWord) => `3. Kết quả theo ${unitWord}`,
    difficulties: 'III. TỒN TẠI, KHÓ KHĂN, VƯỚNG MẮC VÀ NGUYÊN NHÂN',
    shortcomings: 'Tồn tại',
    obstacles: 'Khó khăn, vướng mắc và nguyên nhân',
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
  replaces: (minute) => `Báo cáo này thay cho báo cáo đã gửi lúc ${minute}.`,
  corrections: 'Đính chính số liệu các kỳ trước:',
  leftOut: (rows, cells) =>
    `Chưa tính ${[rows === null ? '' : `${rows} dòng`, cells === null ? '' : `${cells} ô`].filter((part) => part !== '').join(' và ')} số liệu do chưa hợp lệ (chi tiết ở Phụ lục).`,
  evidence: (parts, unit) => `Minh chứng: ${parts.join(', ')}${unit === null ? '' : ` (${unit})`}.`,
  // In the order of the Vietnamese alphabet (Nghị định 30/2020/NĐ-CP, annex I, II.6).
  letters: [...'abcdđeghiklmnopqrstuvxy'],
  indicator,
  byUnit: (unitWord) =>
    `Số liệu từng ${unitWord} ở Phụ lục kèm theo, xếp từ nơi chậm nhất. Tình trạng chung của các ${unitWord}:`,
  laggards: (from) =>
    from === null
      ? 'Không hoàn thành, xếp từ nơi chậm nhất:'
      : `Chậm nhất (mức cần đạt tính từ ngày ${from}):`,
  lagging: (name, remaining, measure, need) =>
    need !== null && (need.kind === 'above' || need.kind === 'toReduce')
      ? `${name} ${paceOf(need)}`
      : `${name} còn ${remaining} ${measure}${need === null ? '' : `, ${paceOf(need)}`}`,
  quotas: (next) => `Chỉ tiêu cần thực hiện trong ${lowerFirst(next)} để hoàn thành đúng hạn:`,
  remaining: 'Số còn lại cần tiếp tục thực hiện:',
  nextDeadline: (unitWord, next, minute) => `Các ${unitWord} báo cáo ${lowerFirst(next)} trước ${minute}.`,
  commend: 'Đề xuất biểu dương:',
  remind: 'Đề xuất nhắc nhở, đôn đốc:',
  closing: (plan, addressees, kind) =>
    `Trên đây là báo cáo ${kind === 'final' ? 'tổng kết' : 'kết quả'} thực hiện ${plan}${addressees === '' ? '' : `, kính báo cáo ${addressees}`}./.`,
  columns: {
    ordinal: 'TT',
    target: 'Chỉ tiêu',
    limit: 'Tối đa',
    above: 'Vượt mức',
    gained: {
      week: 'Trong tuần',
      month: 'Trong tháng',
      quarter: 'Trong quý',
      day: 'Trong ngày',
      final: 'Cả đợt',
    },
    done: 'Lũy kế',
    current: 'Hiện có',
    rateOfBase: 'So với tổng số',
    rateOfTarget: 'So với chỉ tiêu',
    remaining: 'Còn lại',
    status: 'Tình trạng',
  },
  annex: {
    label: 'Phụ lục',
    title: (unitWord) => `KẾT QUẢ THỰC HIỆN THEO ${unitWord.toUpperCase()}`,
    attachedTo: (symbol, authority, date) =>
      `(Kèm theo Báo cáo số …/${symbol} ${viDateInWords(date)} của ${authority || dots})`,
    measuredIn: (name, measure) => `${name} (${measure})`,
    shortFor: (short, name) => `${short}: ${name}`,
    dash: (column) => `Dấu “–” ở cột ${column}: chưa báo cáo.`,
    evidence: 'Minh chứng trong kỳ (số đường dẫn)',
    leftOut: 'Số liệu chưa tính:',
    bases: 'Mẫu số và loại trừ:',
  },
  recipients: {
    label: 'Nơi nhận:',
    lines: (unitWord, addressed, copies) => [
      ...(addressed ? ['- Như trên;'] : []),
      ...copies.map((copy) => `- ${copy};`),
      `- Các ${unitWord};`,
      '- Lưu: VT.',
    ],
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
