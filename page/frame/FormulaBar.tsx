// The address of the selected cell and what stands in it, which may be typed into here too; and taking back, for those
// who have no keys for it.
import type { JSX, RefObject } from 'preact';
import type { Words } from '../words';

interface FormulaBarProps {
  readonly address: string;
  readonly text: string;
  readonly words: Pick<Words, 'formulaBar' | 'undo' | 'redo'>;
  readonly bar: RefObject<HTMLButtonElement | null>;
  /** Opens the cell with the caret up here. */
  readonly open: () => void;
  readonly retrace: (way: 'undo' | 'redo') => void;
}

export const FormulaBar = ({ address, text, words, bar, open, retrace }: FormulaBarProps): JSX.Element => (
  <div class="formula">
    <output class="address">{address}</output>
    <span aria-hidden="true">fx</span>
    {/* The sheet's own place for typing comes to stand over it. */}
    <button
      ref={bar}
      type="button"
      class="content"
      aria-label={`${words.formulaBar}: ${text}`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={open}
    >
      {text}
    </button>
    {(['undo', 'redo'] as const).map((way) => (
      <button
        key={way}
        type="button"
        class="retrace"
        title={words[way]}
        aria-label={words[way]}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => retrace(way)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path
            d={
              way === 'undo'
                ? 'M9 5 4 10l5 5M4 10h10a5 5 0 0 1 0 10h-3'
                : 'm15 5 5 5-5 5M20 10H10a5 5 0 0 0 0 10h3'
            }
          />
        </svg>
      </button>
    ))}
  </div>
);
