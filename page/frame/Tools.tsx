// What a trial offers beside the sheet: time that goes on, the mails, the file, a fresh start.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { writeXlsx } from '../../host/files/xlsx';
import { saveFile } from '../session/saveFile';
import type { Session } from '../session/session';
import type { Words } from '../words';
import { Mails } from './Mails';

const day = 24;
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface ToolsProps {
  readonly session: Session;
  readonly words: Words;
  readonly reset: () => void;
}

export const Tools = ({ session, words, reset }: ToolsProps): JSX.Element => {
  const [reads, setReads] = useState(false);
  const { host } = session;
  const download = async (): Promise<void> => {
    const bytes = await writeXlsx(host.workbook, host.clock.now());
    saveFile({ name: `${session.sample.id}.xlsx`, contentType: xlsxType, bytes });
  };
  return (
    <div class="tools">
      <small>{words.trial}</small>
      <button type="button" onClick={() => void session.goOn(day)}>
        {words.nextDay}
      </button>
      <button type="button" onClick={() => void session.goOn(7 * day)}>
        {words.nextWeek}
      </button>
      <button type="button" onClick={() => setReads(true)}>
        {words.mails(host.mails.length)}
      </button>
      <button type="button" onClick={() => void download()}>
        {words.download}
      </button>
      <button type="button" onClick={reset}>
        {words.reset}
      </button>
      {reads && <Mails mails={host.mails} words={words} close={() => setReads(false)} />}
    </div>
  );
};
