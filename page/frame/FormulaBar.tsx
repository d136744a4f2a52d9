// The address of the selected cell and what stands in it.
import type { JSX } from 'preact';

interface FormulaBarProps {
  readonly address: string;
  readonly text: string;
}

export const FormulaBar = ({ address, text }: FormulaBarProps): JSX.Element => (
  <div class="formula">
    <output class="address">{address}</output>
    <span aria-hidden="true">fx</span>
    <output class="content">{text}</output>
  </div>
);
