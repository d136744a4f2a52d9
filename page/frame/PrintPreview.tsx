// A page as it prints, in the stead of the PDF that no browser makes of it, which the page says.
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { saveFile } from '../session/saveFile';
import type { Words } from '../words';
import { Veil } from './Veil';

interface PrintPreviewProps {
  /** Name of the file that it stands for, ending in .pdf. */
  readonly name: string;
  readonly html: string;
  readonly words: Words;
  readonly close: () => void;
}

/** Pixels of an upright A4 page, 210 mm. A narrower screen shows it whole and smaller, as programs for PDF do. */
const paperWidth = 794;

/** As wide as the paper, with the paper's edges around what is printed. */
const paper =
  '<style>html{background:#fff}body{box-sizing:border-box;max-width:210mm;margin:0 auto;padding:15mm}</style>';

export const PrintPreview = ({ name, html, words, close }: PrintPreviewProps): JSX.Element => {
  const cross = useRef<HTMLButtonElement>(null);
  useEffect(() => cross.current?.focus(), []);
  const place = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    const fit = (): void => setScale(Math.min(1, (place.current?.clientWidth ?? paperWidth) / paperWidth));
    fit();
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
  }, []);
  const fitted =
    scale === 1 ? {} : { width: `${paperWidth}px`, height: `${100 / scale}%`, transform: `scale(${scale})` };
  const save = (): void =>
    saveFile({
      name: name.replace(/\.pdf$/, '.html'),
      contentType: 'text/html',
      bytes: new TextEncoder().encode(html),
    });
  return (
    <Veil role="dialog" label={name} leave={close}>
      <div class="dialog print">
        <header>
          <h2>{name}</h2>
          <button ref={cross} type="button" aria-label={words.close} onClick={close}>
            ×
          </button>
        </header>
        <p>{words.printed}</p>
        <div ref={place} class="paper">
          <iframe title={name} sandbox="" srcdoc={`${html}${paper}`} style={fitted} />
        </div>
        <div class="buttons">
          <button type="button" onClick={save}>
            {words.savePrinted}
          </button>
        </div>
      </div>
    </Veil>
  );
};
