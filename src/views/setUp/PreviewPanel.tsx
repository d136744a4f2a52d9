// What set-up would make of what was pasted: the units under the plan's figures, and what the audit finds.
import type { VNode } from 'preact';
import type { Severity } from '../../domain/finding';
import type { Catalogue } from '../../i18n';
import { showCount } from '../../i18n/numbers';
import type { PastedColumn, PastedUnits } from '../../schema/pasted/pastedUnits';

/** Something that the audit found, with its place as people say it. */
export interface AuditLine {
  readonly severity: Severity;
  readonly place: string;
  readonly message: string;
}

/** How many units are shown. */
const mostShown = 40;

interface PreviewProps {
  readonly pasted: PastedUnits;
  readonly words: Catalogue;
}

const shown = (figure: number | string | undefined, { language }: Catalogue): string =>
  typeof figure === 'number' ? showCount(figure, language) : (figure ?? '');

const ColumnChoice = ({ column, pasted, words }: PreviewProps & { readonly column: PastedColumn }): VNode => (
  <label>
    {words.setUp.columnGoes(column.header)}
    <select name="columns[]">
      <option value="" selected={column.code === ''}>
        {words.setUp.leaveOut}
      </option>
      {pasted.figures.map(({ code, name }) => (
        <option key={code} value={code} selected={column.code === code}>
          {`${name} [${code}]`}
        </option>
      ))}
    </select>
  </label>
);

const Units = ({ pasted, words }: PreviewProps): VNode => {
  const used = pasted.figures.filter(({ code }) => pasted.columns.some((column) => column.code === code));
  const { units, totals } = pasted;
  return (
    <section class="scroll" tabIndex={0} aria-label={words.setUp.preview}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.setUp.previewed(units.length)}</th>
            {used.map(({ code, name }) => (
              <th key={code} scope="col" class="count">
                {`${name} [${code}]`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.slice(0, mostShown).map((unit, index) => (
            <tr key={index}>
              <td>{unit.name}</td>
              {used.map(({ code }) => (
                <td key={code} class="count">
                  {shown(unit.figures[code], words)}
                </td>
              ))}
            </tr>
          ))}
          {units.length > mostShown ? (
            <tr>
              <td colSpan={used.length + 1}>{words.setUp.moreUnits(units.length - mostShown)}</td>
            </tr>
          ) : null}
          {totals.map(({ name, figures }, index) => (
            <tr key={`total ${index}`}>
              <td>
                <b>{words.setUp.printedTotal(name)}</b>
              </td>
              {used.map(({ code }) => (
                <td key={code} class="count">
                  <b>{shown(figures[code], words)}</b>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

/** The units, what becomes of each pasted column, and the audit; `pasted` is null where the plan's own units serve. */
export const Preview = ({
  pasted,
  audit,
  words,
}: {
  readonly pasted: PastedUnits | null;
  readonly audit: readonly AuditLine[];
  readonly words: Catalogue;
}): VNode => {
  const { setUp } = words;
  const unused = (pasted?.columns ?? []).filter(({ code }) => code === '');
  return (
    <div>
      {pasted === null ? null : <Units pasted={pasted} words={words} />}
      {unused.length === 0 ? null : (
        <p class="warn" style="margin-top:8px;">
          {setUp.leftOut(unused.map(({ header }) => `“${header}”`).join(', '))}
        </p>
      )}
      {pasted === null || pasted.columns.length === 0 || pasted.figures.length === 0 ? null : (
        <div class="pair" style="margin-top:8px;">
          {pasted.columns.map((column, index) => (
            <ColumnChoice key={index} column={column} pasted={pasted} words={words} />
          ))}
        </div>
      )}
      {audit.length === 0 ? (
        <p>{`✓ ${setUp.auditSound}`}</p>
      ) : (
        <div>
          <p style="margin-top:8px;">
            <b>{setUp.audit(audit.length)}</b>
          </p>
          <ul class="findings scroll" tabIndex={0}>
            {audit.map(({ severity, place, message }, index) => (
              <li key={index} style="padding:4px 8px;">
                <span class={`sign-${severity}`}>{severity === 'error' ? '✗' : '!'}</span> <b>{place}</b>{' '}
                {message}
              </li>
            ))}
          </ul>
          <p class="quiet">{setUp.auditLater}</p>
        </div>
      )}
    </div>
  );
};
