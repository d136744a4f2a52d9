// The few kinds of paragraph that the report is made of.
import type { ComponentChildren, VNode } from 'preact';

interface Props {
  readonly children: ComponentChildren;
}

const paragraphOf =
  (name: string) =>
  ({ children }: Props): VNode => <p class={name}>{children}</p>;

/** Bold as an element: programs that pass over style sheets of tables and headings keep it. */
const boldOf =
  (name: string) =>
  ({ children }: Props): VNode => (
    <p class={name}>
      <b>{children}</b>
    </p>
  );

/** I., II., … in capitals. */
export const SectionTitle = boldOf('section');
/** 1., 2., … */
export const ClauseTitle = boldOf('clause');
export const Text = paragraphOf('text');
/** A sentence that leads to what stands under it, and goes to the next page with it. */
export const Lead = paragraphOf('lead');
/** A line that the clerk replaces before the report is signed. */
export const ToFillIn = paragraphOf('toFillIn');

/** Items of a list, a dash before each as papers of the state write them. */
export const Dashes = ({ lines }: { readonly lines: readonly string[] }): VNode => (
  <>
    {lines.map((line, index) => (
      <Text key={index}>{`- ${line}`}</Text>
    ))}
  </>
);

/** Pixels of a millimetre, in which attributes measure. */
const pixels = (millimetres: number): number => Math.round((millimetres * 96) / 25.4);

/** What a table says of itself in attributes, which Word, Writer and Google's converter all read; `width` in millimetres. */
export const tableOf = (width: number, ruled: boolean, style = '') =>
  ({
    width: pixels(width),
    border: ruled ? 1 : 0,
    cellspacing: '0',
    cellpadding: ruled ? '3' : '0',
    style: `width:${width.toFixed(2)}mm;${style}`,
  }) as const;

/** What a cell says of itself in attributes: its width, given in millimetres, and where its text stands. */
export const cellOf = (width: number, valign: 'top' | 'middle' = 'top') =>
  ({ width: pixels(width), valign }) as const;

/** A horizontal rule `width` millimetres long in the middle of `column` millimetres. */
export const Rule = ({ width, column }: { readonly width: number; readonly column: number }): VNode => {
  const side = (column - width) / 2;
  return (
    <p class="rule" style={`margin:2pt ${side}mm 0 ${side}mm;mso-line-height-rule:exactly;`}>
      {'\u00a0'}
    </p>
  );
};
