// A PDF for a person to look at, made as the documents of mails are.
import type { Specimen } from '../../services/ports/selfCheck';
import { pdfOf } from '../pdf';
import type { Experiment } from './experiment';

/** The experiment of making it, and the file in Base64 once it is made. */
export const specimenExperiment = ({
  name,
  html,
}: Specimen): { readonly experiment: Experiment; readonly made: () => string | null } => {
  let made: string | null = null;
  return {
    made: () => made,
    experiment: {
      id: 'pdf',
      expected: 'application/pdf',
      observe: () => {
        const file = pdfOf(html, name);
        made = Utilities.base64Encode(file.getBytes());
        return file.getContentType() ?? '';
      },
    },
  };
};
