// The command line takes the add-in's names of tabs, columns, settings and states; it has none of its own to go stale.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueOf } from '../../src/i18n';
import { settingItems } from '../../src/schema/settingItems';
import { columnsOf, tabNames } from '../../src/schema/tabs';

const namesOfTheAddIn = (['vi', 'en'] as const).flatMap((language) => {
  const { labels, statuses, reporting } = catalogueOf(language);
  return [
    ...Object.values(tabNames).map((names) => names[language]),
    ...Object.values(columnsOf).flatMap((columns) => Object.values(columns).map((names) => names[language])),
    ...settingItems.map((names) => names[language]),
    ...[labels, statuses, reporting].flatMap((words) => Object.values(words)),
  ];
});

/** Over the files of a run, where the add-in heads what a campaign has achieved. */
const otherMeaning = 'Results';

const sources = readdirSync('cli', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);

it.each(sources)('%s repeats no name of the add-in', (path) => {
  const source = readFileSync(join('cli', path), 'utf8').normalize('NFC');
  const repeated = namesOfTheAddIn.filter((name) => name !== otherMeaning && source.includes(`'${name}'`));
  expect([...new Set(repeated)]).toEqual([]);
});
