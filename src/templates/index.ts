// The plans that a workbook can start from, in the order in which a clerk is offered them.
import { blank } from './blank';
import { gopNhieuSo } from './gopNhieuSo';
import { camTan } from './camTan';
import { konChieng } from './konChieng';
import { locHoa } from './locHoa';
import type { PlanTemplate } from './planTemplate';
import { tanNinh } from './tanNinh';
import { tuNghia } from './tuNghia';

export type { PlanTemplate, TemplateFigures, TemplateUnit } from './planTemplate';

export const templates: readonly PlanTemplate[] = [
  tuNghia,
  camTan,
  locHoa,
  tanNinh,
  konChieng,
  gopNhieuSo,
  blank,
];
