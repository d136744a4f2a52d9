// The address of the selected cell and what stands in it, which may be typed into here too.
import type { JSX, RefObject } from 'preact';
import type { Words } from '../words';

interface FormulaBarProps {
  readonly address: string;
  readonly text: string;
  readonly words: Pick<Words, 'formulaBar'>;
  readonly bar: RefObject<HTMLButtonElement | null>;
  /** Opens the cell with the caret up here. */
  readonly open: () => void;
}

export const FormulaBar = ({ address, text, words, bar, open }: FormulaBarProps): JSX.Element => (
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
  </div>
);
