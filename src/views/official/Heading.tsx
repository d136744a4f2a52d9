// The head of the first page: who issues it, the nation's name, number, place and date, title, addressee.
import type { VNode } from 'preact';
import { headingLinesOf, ruleUnder } from './authority';
import type { OfficialProps } from './officialForm';
import { authorityOf, cutOffOf, planOf, symbolOf } from './officialForm';
import { headingColumns, points, tableWidth, textWidth } from './pageSetup';
import { cellOf, Rule, tableOf } from './parts';

/** Millimetres on each side of the title, and of the rule under it: between a third and a half of a line. */
const titleInset = 15;
const titleRule = 50;
const inset = `margin-left:${titleInset}mm;margin-right:${titleInset}mm;`;

const Issuer = ({ official }: OfficialProps): VNode => {
  const { parentAuthority } = official.report.campaign.settings;
  const linesOf = (name: string): readonly string[] =>
    headingLinesOf(name, points.authority, headingColumns.authority);
  const authority = linesOf(authorityOf(official) || official.form.toFillIn.blank);
  const lastLine = authority[authority.length - 1] ?? '';
  return (
    <td {...cellOf(headingColumns.authority)}>
      {(parentAuthority === '' ? [] : linesOf(parentAuthority)).map((line) => (
        <p key={line} class="parent">
          {line}
        </p>
      ))}
      {authority.map((line) => (
        <p key={line} class="authority">
          <b>{line}</b>
        </p>
      ))}
      <Rule
        width={ruleUnder(lastLine, points.authority, headingColumns.authority)}
        column={headingColumns.authority}
      />
    </td>
  );
};

/** One on the line of the word itself, several in a list; room alone where the settings name none. */
const Addressees = ({ official }: OfficialProps): VNode => {
  const { form, report } = official;
  const { addressees } = report.campaign.settings;
  const last = addressees.length - 1;
  if (last < 0) return <p class="noAddressee">{'\u00a0'}</p>;
  if (last === 0) return <p class="addressee">{`${form.addressee} ${addressees[0] ?? ''}.`}</p>;
  return (
    <>
      <p class="addressee">{form.addressee}</p>
      {addressees.map((name, index) => (
        <p key={index} class={index === last ? 'lastAddressee' : 'oneAddressee'}>
          {`- ${name}${index === last ? '.' : ';'}`}
        </p>
      ))}
    </>
  );
};

/** Two columns on top of the first page, then the title. */
export const Heading = ({ official }: OfficialProps): VNode => {
  const { form, report, date } = official;
  const { settings } = report.campaign;
  const { kind, number, from, to } = report.period;
  return (
    <>
      <table class="heading" {...tableOf(tableWidth, false)}>
        <tr>
          <Issuer official={official} />
          <td {...cellOf(headingColumns.nation)}>
            <p class="nation">
              <b>{form.nation}</b>
            </p>
            <p class="motto">
              <b>{form.motto}</b>
            </p>
            <Rule width={form.mottoWidth} column={headingColumns.nation} />
          </td>
        </tr>
        <tr>
          <td {...cellOf(headingColumns.authority)} style="padding-top:8pt;">
            <p class="number">{form.number(symbolOf(official))}</p>
          </td>
          <td {...cellOf(headingColumns.nation)} style="padding-top:8pt;">
            <p class="placeAndDate">
              <i>{form.placeAndDate(settings.placeName, date)}</i>
            </p>
          </td>
        </tr>
      </table>
      <p class="paper">
        <b>{form.paper}</b>
      </p>
      <p class="title" style={inset}>
        <b>{form.title(planOf(official), kind)}</b>
      </p>
      <p class="period" style={inset}>
        {form.period({ kind, number, from, to, cutOff: cutOffOf(official) })}
      </p>
      <Rule width={titleRule} column={textWidth} />
      <Addressees official={official} />
    </>
  );
};
