// What lies over the cells: the frame of the selection, the place for typing, the choices of a drop-down.
import type { ComponentChildren, JSX } from 'preact';
import type { Box } from './places';

export interface OverlayProps {
  readonly box: Box | null;
  readonly active: Box | null;
  /** What a drop-down offers; null where there is none or nothing is typed. */
  readonly choices: readonly string[] | null;
  readonly typed: string;
  readonly choose: (text: string) => void;
  readonly children: ComponentChildren;
}

export const Overlay = ({ box, active, choices, typed, choose, children }: OverlayProps): JSX.Element => {
  const offered = choices === null ? [] : fitting(choices, typed);
  return (
    <>
      {box && <div class="selected" style={styleOf(box)} />}
      {/* The textarea stays one and the same element, and focused, wherever the cell is. */}
      <div class="active" style={active === null ? { left: '-9999px' } : styleOf(active)}>
        {children}
        {offered.length > 0 && (
          <ul class="choices" role="listbox">
            {offered.map((text) => (
              <li
                key={text}
                role="option"
                aria-selected={text === typed}
                onMouseDown={(event) => {
                  event.preventDefault();
                  choose(text);
                }}
              >
                {text}
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
};

const styleOf = ({ left, top, width, height }: Box): Record<keyof Box, string> => ({
  left: `${left}px`,
  top: `${top}px`,
  width: `${width}px`,
  height: `${height}px`,
});

/** Those that begin as is typed, all of them while the whole of one stands there. */
const fitting = (choices: readonly string[], typed: string): readonly string[] =>
  choices.includes(typed)
    ? choices
    : choices.filter((choice) => choice.toLowerCase().includes(typed.toLowerCase()));
