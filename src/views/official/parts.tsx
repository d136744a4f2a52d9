// The few kinds of paragraph that the report is made of.
import type { ComponentChildren, VNode } from 'preact';

interface Props {
  readonly children: ComponentChildren;
}

const paragraphOf =
  (name: string) =>
  ({ children }: Props): VNode => <p class={name}>{children}</p>;

/** I., II., … in capitals. */
export const SectionTitle = paragraphOf('section');
/** 1., 2., … */
export const ClauseTitle = paragraphOf('clause');
export const Text = paragraphOf('text');
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

/** A horizontal rule `width` millimetres long in the middle of `column` millimetres. */
export const Rule = ({ width, column }: { readonly width: number; readonly column: number }): VNode => {
  const side = (column - width) / 2;
  return (
    <p class="rule" style={`margin:2pt ${side}mm 0 ${side}mm;mso-line-height-rule:exactly;`}>
      {'\u00a0'}
    </p>
  );
};
