// The foot of the report: who receives it, and room to sign. Name, signature and seal are never generated.
import type { VNode } from 'preact';
import { authorityKindOf } from './authority';
import type { OfficialProps } from './officialForm';
import { authorityOf } from './officialForm';
import { textWidth } from './pageSetup';

const half = textWidth / 2;

export const Closing = ({ official }: OfficialProps): VNode => {
  const { form, report } = official;
  const authority = authorityOf(official);
  const { onBehalf, office } = form.signatories[authorityKindOf(authority)](authority);
  return (
    <table class="signing" style={`width:${textWidth}mm;margin-top:12pt;`}>
      <tr>
        <td style={`width:${half}mm;`}>
          <p class="recipientsLabel">{form.recipients.label}</p>
          {form.recipients.lines(report.campaign.settings.unitWord).map((line) => (
            <p key={line} class="recipient">
              {line}
            </p>
          ))}
        </td>
        <td style={`width:${half}mm;`}>
          {onBehalf !== null && <p class="signatory">{onBehalf}</p>}
          <p class="signatory">{office}</p>
          <p class="roomToSign">{'\u00a0'}</p>
        </td>
      </tr>
    </table>
  );
};
