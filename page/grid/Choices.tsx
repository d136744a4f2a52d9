// The choices of a drop-down, below its cell.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface ChoicesProps {
  readonly label: string;
  readonly choices: readonly string[];
  /** The one that arrows have gone to; -1 for none. */
  readonly at: number;
  readonly choose: (text: string) => void;
  /** Puts the focus where keys are read. */
  readonly focus: () => void;
}

export const Choices = ({ label, choices, at, choose, focus }: ChoicesProps): JSX.Element => {
  const marked = useRef<HTMLLIElement>(null);
  useEffect(() => marked.current?.scrollIntoView({ block: 'nearest' }), [at]);
  return (
    <ul class="choices" role="listbox" aria-label={label} tabIndex={0} onFocus={focus}>
      {choices.map((text, index) => (
        <li
          key={text}
          ref={index === at ? marked : null}
          role="option"
          aria-selected={index === at}
          onMouseDown={(event) => {
            event.preventDefault();
            choose(text);
          }}
        >
          {text}
        </li>
      ))}
    </ul>
  );
};
