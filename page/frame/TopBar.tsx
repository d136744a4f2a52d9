// Title, choice of sample and person, the clock.
import type { JSX } from 'preact';
import type { Person } from '../session/people';
import { people } from '../session/people';
import type { Actions } from '../session/actions';
import { booksOf } from '../session/books';
import type { Session } from '../session/session';
import { localMinuteAt } from '../../cli/localMinute';
import type { Words } from '../words';

interface TopBarProps {
  readonly session: Session;
  readonly words: Words;
  readonly actions: Pick<Actions, 'open'>;
}

export const TopBar = ({ session, words, actions }: TopBarProps): JSX.Element => {
  const { workbook, clock } = session.host;
  const known = booksOf(words);
  const books = known.some(({ id }) => id === session.book.id) ? known : [session.book, ...known];
  const minute = localMinuteAt(clock.now(), workbook.timeZone);
  const [year, month, day] = minute.slice(0, 10).split('-');
  const weekday = words.weekdays[new Date(`${minute.slice(0, 10)}T00:00Z`).getUTCDay()] ?? '';
  return (
    <header class="top">
      <h1>{workbook.name}</h1>
      <label>
        {words.sample}
        <select value={session.book.id} onChange={({ currentTarget }) => actions.open(currentTarget.value)}>
          {books.map(({ id, title }) => (
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
      <span class="clock">{words.today(weekday, `${day}/${month}/${year} ${minute.slice(11)}`)}</span>
    </header>
  );
};
