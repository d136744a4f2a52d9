// The foot of the report: the last line to fill in, the closing sentence, who receives the report, and room to sign.
// Number, signature and seal are never generated.
import type { VNode } from 'preact';
import { authorityKindOf } from './authority';
import type { OfficialProps } from './officialForm';
import { authorityOf, planInShort } from './officialForm';
import { tableWidth } from './pageSetup';
import { cellOf, tableOf } from './parts';

const half = tableWidth / 2;

/** Said by each paragraph too: Word and Writer know nothing of the block around them. */
const kept = 'page-break-after:avoid;';

const Signatory = ({ official }: OfficialProps): VNode => {
  const { form, report } = official;
  const { signingCapacity, signerOffice, signer } = report.campaign.settings;
  const authority = authorityOf(official);
  const usual = form.signatories[authorityKindOf(authority)](authority);
  const lines = [signingCapacity || usual.onBehalf, signerOffice || usual.office];
  return (
    <>
      {lines.map(
        (line, index) =>
          line !== null && (
            <p key={index} class="signatory" style={kept}>
              <b>{line}</b>
            </p>
          ),
      )}
      <p class="roomToSign">{'\u00a0'}</p>
      {signer !== '' && (
        <p class="signatory">
          <b>{signer}</b>
        </p>
      )}
    </>
  );
};

/** The block that never stands apart from the paragraph before the closing sentence. */
export const Closing = ({ official }: OfficialProps): VNode => {
  const { form, report } = official;
  const { addressees, reportCopies, unitWord } = report.campaign.settings;
  return (
    <div class="kept">
      <p class="toFillIn" style={kept}>
        {form.toFillIn.requests}
      </p>
      <p class="text" style={kept}>
        {form.closing(planInShort(official), addressees.join(', '), report.period.kind)}
      </p>
      <table class="signing" {...tableOf(tableWidth, false, 'page-break-inside:avoid;')}>
        <tr style="page-break-inside:avoid;">
          <td {...cellOf(half)}>
            <p class="recipientsLabel" style={kept}>
              <b>
                <i>{form.recipients.label}</i>
              </b>
            </p>
            {form.recipients.lines(unitWord, addressees.length > 0, reportCopies).map((line, index) => (
              <p key={index} class="recipient">
                {line}
              </p>
            ))}
          </td>
          <td {...cellOf(half)}>
            <Signatory official={official} />
          </td>
        </tr>
      </table>
    </div>
  );
};
