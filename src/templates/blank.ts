// A plan of one's own: every tab, nothing in it but the reasons that plans have given for leaving people out.
import { allReasons } from './exclusionReasons';
import type { PlanTemplate } from './planTemplate';

export const blank: PlanTemplate = {
  id: 'blank',
  title: 'Sổ trống / Blank',
  settings: {},
  indicators: [],
  figures: [],
  exclusionReasons: allReasons,
};
