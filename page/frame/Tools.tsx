// What a trial offers beside the sheet: time that goes on, the mails, files, a fresh start.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { NotAnXlsxError, writeXlsx } from '../../host/files/xlsx';
import type { Actions } from '../session/actions';
import { saveFile } from '../session/saveFile';
import type { Session } from '../session/session';
import type { Words } from '../words';
import { followLink } from './followLink';
import { Mails } from './Mails';

const day = 24;
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface ToolsProps {
  readonly session: Session;
  readonly words: Words;
  readonly actions: Actions;
}

export const Tools = ({ session, words, actions }: ToolsProps): JSX.Element => {
  const [reads, setReads] = useState(false);
  const { host, book } = session;
  const download = async (): Promise<void> => {
    const bytes = await writeXlsx(host.workbook, host.clock.now());
    saveFile({ name: `${host.workbook.name}.xlsx`, contentType: xlsxType, bytes });
  };
  const reset = async (): Promise<void> => {
    if (await session.overlays.confirm(words.resetAsked)) await actions.reset(book.id);
  };
  return (
    <div class="tools">
      <small>{session.isKept ? words.trial : words.notKept}</small>
      <button type="button" onClick={() => void session.runs.goOn(day)}>
        {words.nextDay}
      </button>
      <button type="button" onClick={() => void session.runs.goOn(7 * day)}>
        {words.nextWeek}
      </button>
      <button type="button" onClick={() => setReads(true)}>
        {words.mails(host.mails.length)}
      </button>
      <Upload session={session} words={words} actions={actions} />
      <button type="button" onClick={() => void download()}>
        {words.download}
      </button>
      <button type="button" onClick={() => void reset()}>
        {words.reset}
      </button>
      {reads && (
        <Mails
          mails={host.mails}
          words={words}
          close={() => setReads(false)}
          follow={(address) => {
            if (session.follow(address)) setReads(false);
            else followLink(session, words, address);
          }}
        />
      )}
    </div>
  );
};

const Upload = ({ session, words, actions }: ToolsProps): JSX.Element => {
  const chooser = useRef<HTMLInputElement>(null);
  const open = async (file: File): Promise<void> => {
    try {
      await actions.upload(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch (error) {
      if (!(error instanceof NotAnXlsxError)) throw error;
      session.overlays.say(words.unreadable[error.reason]);
    }
  };
  return (
    <>
      <button type="button" onClick={() => chooser.current?.click()}>
        {words.upload}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={words.upload}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file !== undefined) void open(file);
        }}
      />
    </>
  );
};
