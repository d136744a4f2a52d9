// Title, choice of sample and person, the clock.
import type { JSX } from 'preact';
import type { Person } from '../session/people';
import { people } from '../session/people';
import { samples } from '../session/samples';
import type { Session } from '../session/session';
import { localMinuteAt } from '../../cli/localMinute';
import type { Words } from '../words';

interface TopBarProps {
  readonly session: Session;
  readonly words: Words;
  readonly open: (sampleId: string) => void;
}

export const TopBar = ({ session, words, open }: TopBarProps): JSX.Element => {
  const { workbook, clock } = session.host;
  const minute = localMinuteAt(clock.now(), workbook.timeZone);
  const [year, month, day] = minute.slice(0, 10).split('-');
  return (
    <header class="top">
      <h1>{workbook.name}</h1>
      <label>
        {words.sample}
        <select value={session.sample.id} onChange={({ currentTarget }) => open(currentTarget.value)}>
          {samples.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.as}
        <select
          value={session.person}
          onChange={({ currentTarget }) => {
            const person = people.find((one): one is Person => one === currentTarget.value);
            if (person !== undefined) session.sitDown(person);
          }}
        >
          {people.map((person) => (
            <option key={person} value={person}>
              {words.people[person]}
            </option>
          ))}
        </select>
      </label>
      <span class="clock">{words.today(`${day}/${month}/${year} ${minute.slice(11)}`)}</span>
    </header>
  );
};
