// A district's or province's book: its units are communes, and what each has published is put together. What is counted is
// the plan's own, under the codes that the communes' books use.
import { allReasons } from './exclusionReasons';
import type { PlanTemplate } from './planTemplate';

export const gopNhieuSo: PlanTemplate = {
  id: 'gop-nhieu-so',
  title: 'Gộp nhiều sổ: tổng hợp số liệu đã chốt của các xã',
  settings: { cadence: 'Tuần', countingMode: 'Lũy kế', unitWord: 'xã' },
  indicators: [],
  figures: [],
  exclusionReasons: allReasons,
  rollsUp: true,
};
