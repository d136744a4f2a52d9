// The head of the first page: who findings, the nation's name, number, place and date, title, addressee.
import type { VNode } from 'preact';
import { headingLinesOf, ruleUnder } from './authority';
import type { OfficialProps } from './officialForm';
import { authorityOf, cutOffOf, planOf } from './officialForm';
import { headingColumns, points, textWidth } from './pageSetup';
import { Rule } from './parts';

/** Millimetres on each side of the title, and of the rule under it: between a third and a half of a line. */
const titleInset = 15;
const titleRule = 50;

const Issuer = ({ official }: OfficialProps): VNode => {
  const { parentAuthority } = official.report.campaign.settings;
  const linesOf = (name: string): readonly string[] =>
    headingLinesOf(name, points.authority, headingColumns.authority);
  const authority = linesOf(authorityOf(official) || official.form.toFillIn.blank);
  const lastLine = authority[authority.length - 1] ?? '';
  return (
    <td style={`width:${headingColumns.authority}mm;`}>
      {(parentAuthority === '' ? [] : linesOf(parentAuthority)).map((line) => (
        <p key={line} class="parent">
          {line}
        </p>
      ))}
      {authority.map((line) => (
        <p key={line} class="authority">
          {line}
        </p>
      ))}
      <Rule
        width={ruleUnder(lastLine, points.authority, headingColumns.authority)}
        column={headingColumns.authority}
      />
    </td>
  );
};

/** Two columns on top of the first page, then the title. */
export const Heading = ({ official }: OfficialProps): VNode => {
  const { form, report, date } = official;
  const { settings } = report.campaign;
  const { kind, number, from, to } = report.period;
  const title = form.title({ kind, number, from, to, cutOff: cutOffOf(official), plan: planOf(official) });
  return (
    <>
      <table class="heading" style={`width:${textWidth}mm;`}>
        <tr>
          <Issuer official={official} />
          <td style={`width:${headingColumns.nation}mm;`}>
            <p class="nation">{form.nation}</p>
            <p class="motto">{form.motto}</p>
            <Rule width={form.mottoWidth} column={headingColumns.nation} />
          </td>
        </tr>
        <tr>
          <td style={`width:${headingColumns.authority}mm;padding-top:8pt;`}>
            <p class="number">{form.number}</p>
          </td>
          <td style={`width:${headingColumns.nation}mm;padding-top:8pt;`}>
            <p class="placeAndDate">{form.placeAndDate(settings.placeName, date)}</p>
          </td>
        </tr>
      </table>
      <p class="paper">{form.paper}</p>
      <p class="title" style={`margin-left:${titleInset}mm;margin-right:${titleInset}mm;`}>
        {title}
      </p>
      <Rule width={titleRule} column={textWidth} />
      <p class="addressee">{`${form.addressee} ${settings.parentAuthority || form.toFillIn.blank}`}</p>
    </>
  );
};
