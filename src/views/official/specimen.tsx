// A page on trial for the converter to PDF, in the form of the official report: what converters are known to lose.
import type { Catalogue } from '../../i18n';
import { statusLooks } from '../shared/palette';
import { documentOf } from './officialReport';
import { pdfStyles } from './officialStyles';
import { Text } from './parts';

const fill = `background-color:${statusLooks.atRisk.background};`;

/** Vietnamese letters, a filled cell, and a second page that must bear its number: the first one has none. */
export const renderSpecimenHtml = (words: Catalogue): string => {
  const { title, letters, filled, secondPage } = words.dialogs.specimen;
  return documentOf(
    words,
    title,
    pdfStyles,
    '',
    <>
      <p class="title">{title}</p>
      <Text>{letters}</Text>
      <table class="figures" style="width:80mm;">
        <tr>
          <td style={fill}>
            <p class="name">{filled}</p>
          </td>
        </tr>
      </table>
      <div style="page-break-before:always;">
        <Text>{secondPage}</Text>
      </div>
    </>,
  );
};
