// The page that shows the Zalo texts: the group's first, then one for each unit, folded away; each with a button that copies it.
import type { VNode } from 'preact';
import type { Report, UnitResult } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import { renderDialogDocument } from '../shared/dialogDocument';
import { briefText } from '../shared/freeTexts';
import { accent, accentSoft, statusLooks } from '../shared/palette';
import { showStatus } from '../shared/reportText';

/** A unit's own text. */
export interface PersonalText {
  readonly unit: UnitResult;
  readonly text: string;
}

/** One as it is shown; `result` null before the first report. */
interface ShownPersonal {
  readonly name: string;
  readonly result: UnitResult | null;
  readonly text: string;
}

/**
 * Plain ASCII and without a double slash: HtmlService is said to cut inline scripts there, even inside strings. A button
 * copies the text above it, and says so beside itself.
 */
const copyScript =
  "document.onclick=function(e){var b=e.target;if(!b||b.tagName!=='BUTTON')return;var p=b.parentNode.parentNode;p.querySelector('textarea').select();document.execCommand('copy');p.querySelector('span').style.visibility='visible';};";

const Text = ({
  text,
  label,
  rows,
  words,
}: {
  readonly text: string;
  readonly label: string;
  readonly rows: number;
  readonly words: Catalogue;
}): VNode => (
  <div style="padding:8px 0 12px;">
    <textarea
      readonly
      aria-label={label}
      rows={rows}
      style="display:block;width:100%;box-sizing:border-box;padding:8px;font:inherit;line-height:1.4;resize:vertical;"
      value={text}
    />
    <p style="margin:8px 0 0;">
      <button
        type="button"
        style={`min-height:40px;padding:8px 18px;background:${accent};color:#ffffff;border:0;border-radius:4px;font:inherit;font-weight:bold;`}
      >
        {words.dialogs.copy}
      </button>
      <span style="margin-left:12px;visibility:hidden;">{words.dialogs.copied}</span>
    </p>
  </div>
);

const Personal = ({
  personal,
  words,
}: {
  readonly personal: ShownPersonal;
  readonly words: Catalogue;
}): VNode => {
  const { result, text } = personal;
  const name = briefText(personal.name, 'unit');
  const look = result === null ? null : statusLooks[result.status];
  return (
    <details style="border-bottom:1px solid #d9e0e7;">
      <summary style="padding:10px 2px;cursor:pointer;overflow-wrap:anywhere;">
        <b>{name}</b>{' '}
        {result === null || look === null ? null : (
          <span
            style={`padding:2px 6px;font-size:12px;white-space:nowrap;background:${look.background};color:${look.color};`}
          >
            {showStatus(result.status, words)}
          </span>
        )}
        {result?.reporting === 'notReported' ? ` ${words.zalo.silent}` : null}
      </summary>
      <Text text={text} label={name} rows={14} words={words} />
    </details>
  );
};

const ZaloPage = ({
  unitWord,
  text,
  rows,
  personal,
  words,
}: {
  readonly unitWord: string;
  readonly rows: number;
  readonly text: string;
  readonly personal: readonly ShownPersonal[];
  readonly words: Catalogue;
}): VNode => (
  <div>
    <Text text={text} label={words.menu.showZaloMessage} rows={rows} words={words} />
    <p style={`margin:6px 0 0;padding:6px 8px;font-weight:bold;background:${accentSoft};color:${accent};`}>
      {words.zalo.personalTexts(personal.length, briefText(unitWord, 'unitWord'))}
    </p>
    {personal.map((one, index) => (
      <Personal key={index} personal={one} words={words} />
    ))}
    <script dangerouslySetInnerHTML={{ __html: copyScript }} />
  </div>
);

/** The page's HTML, units in the order given; the texts are escaped by construction. */
export const renderZaloPage = (
  report: Report,
  text: string,
  personal: readonly PersonalText[],
  words: Catalogue,
): string =>
  renderDialogDocument(
    words.menu.showZaloMessage,
    <ZaloPage
      unitWord={report.campaign.settings.unitWord}
      text={text}
      rows={18}
      personal={personal.map(({ unit, text: own }) => ({ name: unit.name, result: unit, text: own }))}
      words={words}
    />,
    words,
  );

/** The same before the first report, when nobody's standing is known. */
export const renderFirstZaloPage = (
  unitWord: string,
  text: string,
  personal: readonly { readonly name: string; readonly text: string }[],
  words: Catalogue,
): string =>
  renderDialogDocument(
    words.menu.showZaloMessage,
    <ZaloPage
      unitWord={unitWord}
      text={text}
      rows={7}
      personal={personal.map((one) => ({ ...one, result: null }))}
      words={words}
    />,
    words,
  );
