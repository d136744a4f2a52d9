// The tabs that only the add-in writes: frozen figures and the log.
import type { Language } from '../../domain/plan/campaign';
import { countColumn, dateColumn, fixedColumns, minuteColumn, tabSetup } from './columnSetups';
import type { ColumnKey } from '../../schema/tabs';
import type { ColumnOptions } from './columnSetups';
import type { TabSetup } from './tabSetup';

/** How the columns of a record of reports look, in a commune's own book and where several are put together. */
export const frozenOptions = {
  period: { width: 150 },
  from: dateColumn,
  to: dateColumn,
  version: { ...countColumn, width: 60 },
  frozenAt: minuteColumn,
  sentAt: minuteColumn,
  gained: countColumn,
  done: countColumn,
  base: countColumn,
  target: countColumn,
  unitName: { width: 170 },
  inTotal: { width: 110 },
} as const satisfies Readonly<Partial<Record<ColumnKey<'frozenFigures'>, ColumnOptions>>>;

export const frozenTab = (language: Language): TabSetup<'frozenFigures'> => ({
  ...tabSetup('frozenFigures', language, fixedColumns('frozenFigures', language, frozenOptions)),
  hidden: true,
});

export const logTab = (language: Language): TabSetup<'log'> => ({
  ...tabSetup(
    'log',
    language,
    fixedColumns('log', language, {
      at: { ...minuteColumn, align: 'left' },
      user: { width: 200 },
      action: { width: 170 },
      outcome: { width: 320 },
      detail: { width: 420 },
    }),
  ),
  hidden: true,
});
