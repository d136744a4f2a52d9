// The direction of imports: vietnamese <- domain <- schema, i18n, views <- services <- app <- index; appsscript
// implements the ports of services; nothing in src knows the host; the host's core knows nothing of Node.
const only = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: '^(src|host|cli|test|samples)/', pathNot: to },
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
    only(
      'schema-on-domain',
      '^src/schema/',
      '^src/(schema|domain|vietnamese)/',
      'Schema turns grids into the domain.',
    ),
    only('templates-on-domain', '^src/templates/', '^src/(templates|domain)/', 'Templates are data.'),
    only(
      'views-on-domain',
      '^src/views/',
      '^src/(views|domain|i18n|schema|templates)/',
      'Views show the domain.',
    ),
    only(
      'services-on-ports',
      '^src/services/',
      '^src/(services|views|schema|i18n|templates|domain)/',
      'Services reach Google through their ports.',
    ),
    only(
      'appsscript-on-ports',
      '^src/appsscript/',
      '^src/(appsscript|services/ports|views|schema|domain)',
      'The shell implements the ports.',
    ),
    only('app-composes', '^src/app\\.ts$', '^src/(?!index|appsscript)', 'createApp is given its ports.'),
    only('src-alone', '^src/', '^src/', 'The add-in knows nothing of the host.'),
    only('host-outside', '^host/', '^host/', 'The host runs any bundle; it knows none.'),
    only(
      'cli-on-host',
      '^cli/',
      '^(cli|host|src/(schema|i18n|domain|vietnamese))/',
      'The command line names tabs as the add-in does.',
    ),
    {
      name: 'host-core-without-node',
      severity: 'error',
      comment: 'The core of the host runs in a browser too.',
      from: { path: '^host/(model|services|runtime)/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
