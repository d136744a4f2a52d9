// The sentence of every finding, in Vietnamese.
import type { FindingSentences } from '../../findingSentences';
import { auditFindings } from './auditFindings';
import { bookFindings } from './bookFindings';
import { tallyFindings } from './tallyFindings';

export const findings: FindingSentences = { ...bookFindings, ...tallyFindings, ...auditFindings };
