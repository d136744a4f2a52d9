// The direction of imports: vietnamese <- domain <- schema, i18n, views <- services <- app <- index; appsscript
// implements the ports of services; nothing in src knows the host; the host's core and its pages know nothing of Node.
const { builtinModules } = require('node:module');

/** What a browser page takes from the host, and all it is made of. */
const hostInBrowsers = '^host/(createHost\\.ts$|model/|services/|runtime/|pages/|files/html(/|\\.ts$))';
const nodeModules = `^(node:)?(${builtinModules.join('|')})(/|$)`;

const only = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: '^(src|host|cli|page|test|samples)/', pathNot: to },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    only(
      'vietnamese-alone',
      '^src/vietnamese/',
      '^src/vietnamese/',
      'How Vietnamese is written knows no campaign.',
    ),
    only(
      'domain-alone',
      '^src/domain/',
      '^src/(domain|vietnamese)/',
      'The domain imports nothing from outside.',
    ),
    only(
      'i18n-on-domain',
      '^src/i18n/',
      '^src/(i18n|domain|vietnamese)/|^src/schema/tabs\\.ts$',
      'Wording knows the findings it words, and which columns its notes are on.',
    ),
    {
      name: 'languages-apart',
      severity: 'error',
      comment: 'What is said is a type; each language is a value of it, and knows no other.',
      from: { path: '^src/i18n/(vi|en)/' },
      to: { path: '^src/i18n/(vi|en)/', pathNot: '^src/i18n/$1/' },
    },
    {
      name: 'words-by-catalogue',
      severity: 'error',
      comment: 'The words of a language are reached by its catalogue alone.',
      from: { path: '^src/', pathNot: '^src/i18n/(index\\.ts$|vi/|en/)' },
      to: { path: '^src/i18n/(vi|en)/' },
    },
    only(
      'schema-on-domain',
      '^src/schema/',
      '^src/(schema|domain|vietnamese)/|^src/templates/exclusionReasons\\.ts$',
      'Schema turns grids into the domain, and knows the reasons that a plan may give.',
    ),
    only('templates-on-domain', '^src/templates/', '^src/(templates|domain)/', 'Templates are data.'),
    only(
      'views-on-domain',
      '^src/views/',
      '^src/(views|domain|i18n|schema|templates|vietnamese)/',
      'Views show the domain, and shorten names as they are written.',
    ),
    {
      name: 'views-shared-at-the-bottom',
      severity: 'error',
      comment: 'What renderings share knows none of them.',
      from: { path: '^src/views/shared/' },
      to: { path: '^src/views/', pathNot: '^src/views/shared/' },
    },
    {
      name: 'renderings-apart',
      severity: 'error',
      comment:
        'A rendering knows what all share, and no other rendering; tabs may be laid out as sheets are.',
      from: { path: '^src/views/(?!shared/|tabs/)([^/]+)/' },
      to: { path: '^src/views/', pathNot: '^src/views/(shared|$1)/' },
    },
    {
      name: 'tabs-apart',
      severity: 'error',
      comment:
        'A rendering knows what all share, and no other rendering; tabs may be laid out as sheets are.',
      from: { path: '^src/views/tabs/' },
      to: { path: '^src/views/', pathNot: '^src/views/(shared/|tabs/|sheet/layout\\.ts$)' },
    },
    only(
      'services-on-ports',
      '^src/services/',
      '^src/(services|views|schema|i18n|templates|domain)/',
      'Services reach Google through their ports.',
    ),
    only(
      'appsscript-on-ports',
      '^src/appsscript/',
      '^src/(appsscript|services/ports/|views|schema|domain)',
      'The shell implements the ports.',
    ),
    only('app-composes', '^src/app\\.ts$', '^src/(?!index|appsscript)', 'createApp is given its ports.'),
    only('src-alone', '^src/', '^src/', 'The add-in knows nothing of the host.'),
    only('host-outside', '^host/', '^host/', 'The host runs any bundle; it knows none.'),
    only(
      'cli-on-host',
      '^cli/',
      '^((cli|host|src/(schema|i18n|domain|vietnamese))/|src/handlers\\.ts$)',
      'The command line names tabs as the add-in does.',
    ),
    only(
      'page-on-host',
      '^page/',
      '^(page|host|cli/(campaign/|localMinute))',
      'The page shows any workbook of the host, and opens samples as the command line does.',
    ),
    only(
      'bench-on-host',
      '^bench/',
      '^(bench|host|src/(domain|schema))/|^cli/(localMinute|project)\\.ts$',
      'The bench runs the bundle as anybody does, and the pure core by itself.',
    ),
    {
      name: 'page-reaches-no-node',
      severity: 'error',
      comment: 'The page runs in a browser.',
      from: { path: '^page/', pathNot: '\\.mjs$' },
      to: { path: nodeModules, reachable: true },
    },
    {
      name: 'cli-on-types-of-handlers',
      severity: 'error',
      comment: 'The command line runs any bundle: it knows how results are named, and calls nothing.',
      from: { path: '^cli/' },
      to: { path: '^src/handlers\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'host-without-node',
      severity: 'error',
      comment: 'The core of the host and its pages run in a browser too.',
      from: { path: hostInBrowsers },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'host-reaches-no-node',
      severity: 'error',
      comment: 'Nor does anything they import lead to Node.',
      from: { path: hostInBrowsers },
      to: { path: nodeModules, reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
