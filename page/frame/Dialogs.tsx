// What stands over the sheet: a question of the add-in's, a window with a page of its own, a toast.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AskedDialog, DialogAnswer } from '../../host/createHost';
import type { Question } from '../session/overlays';
import type { Session } from '../session/session';
import type { Words } from '../words';
import { Veil } from './Veil';
import { WindowDialog } from './Windows';

const buttonsOf: Readonly<Record<AskedDialog['buttons'], readonly ('ok' | 'cancel' | 'yes' | 'no')[]>> = {
  OK: ['ok'],
  OK_CANCEL: ['ok', 'cancel'],
  YES_NO: ['yes', 'no'],
  YES_NO_CANCEL: ['yes', 'no', 'cancel'],
};

interface Said {
  readonly session: Session;
  readonly words: Words;
}

export const Dialogs = ({ session, words }: Said): JSX.Element => {
  const { question, toasts } = session.overlays;
  const { busy } = session.runs;
  return (
    <>
      <WindowDialog session={session} words={words} />
      {question && <Asked key={question.asked} question={question} words={words} />}
      {busy && question === null && (
        <p class="toast" role="status">
          {words.working}
        </p>
      )}
      {toasts.text !== null && !busy && <Toast session={session} words={words} />}
    </>
  );
};

const Asked = ({ question, words }: { readonly question: Question; readonly words: Words }): JSX.Element => {
  const { dialog, answer } = question;
  const [text, setText] = useState('');
  const first = useRef<HTMLInputElement & HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const give = (button: DialogAnswer['button']): void =>
    answer({ button, ...(dialog.kind === 'prompt' ? { text } : {}) });
  return (
    <Veil role="alertdialog" label={dialog.title || dialog.text} leave={() => give('close')}>
      <form
        class="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          give(buttonsOf[dialog.buttons][0] ?? 'ok');
        }}
      >
        {dialog.title !== '' && <h2>{dialog.title}</h2>}
        <p class="text">{dialog.text}</p>
        {dialog.kind === 'prompt' && (
          <input
            ref={first}
            value={text}
            aria-label={dialog.title}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
        <div class="buttons">
          {buttonsOf[dialog.buttons].map((button, index) => (
            <button
              key={button}
              type={index === 0 ? 'submit' : 'button'}
              {...(index === 0 && dialog.kind === 'alert' ? { ref: first } : {})}
              {...(index === 0 ? {} : { onClick: () => give(button) })}
            >
              {words.buttons[button]}
            </button>
          ))}
        </div>
      </form>
    </Veil>
  );
};

const Toast = ({ session, words }: Said): JSX.Element => (
  <p class="toast" role="status">
    {session.overlays.toasts.text}
    <button
      type="button"
      aria-label={words.close}
      onClick={() => session.show(() => session.overlays.toasts.drop())}
    >
      ×
    </button>
  </p>
);
