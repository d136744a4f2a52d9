// The sentence of every finding, in Vietnamese.
import type { FindingSentences } from '../../findingSentences';
import { auditFindings } from './auditFindings';
import { bookFindings } from './bookFindings';
import { rollUpFindings } from './rollUpFindings';
import { tallyFindings } from './tallyFindings';

export const findings: FindingSentences = {
  ...bookFindings,
  ...tallyFindings,
  ...rollUpFindings,
  ...auditFindings,
};
