// The page that shows the Zalo text with a button to copy it.
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Catalogue } from '../../i18n';

/** Plain ASCII and without a double slash: HtmlService is said to cut inline scripts there, even inside strings. */
const copyScript =
  "document.getElementById('copy').onclick=function(){var t=document.getElementById('text');t.select();document.execCommand('copy');document.getElementById('done').style.visibility='visible';};";

const ZaloPage = ({ text, words }: { text: string; words: Catalogue }): VNode => (
  <div style="font-family:Arial,Helvetica,sans-serif;font-size:14px;color:#1a202c;">
    <textarea
      id="text"
      readonly
      aria-label={words.menu.showZaloMessage}
      style="width:100%;height:380px;box-sizing:border-box;padding:8px;font:inherit;line-height:1.4;"
      value={text}
    />
    <p style="margin:10px 0 0;">
      <button
        id="copy"
        type="button"
        style="padding:8px 18px;background:#1f4e79;color:#ffffff;border:0;border-radius:4px;font:inherit;font-weight:bold;"
      >
        {words.dialogs.copy}
      </button>
      <span id="done" style="margin-left:12px;visibility:hidden;">
        {words.dialogs.copied}
      </span>
    </p>
    <script dangerouslySetInnerHTML={{ __html: copyScript }} />
  </div>
);

/** The page's HTML; the text is escaped by construction. */
export const renderZaloPage = (text: string, words: Catalogue): string =>
  renderToString(<ZaloPage text={text} words={words} />);
