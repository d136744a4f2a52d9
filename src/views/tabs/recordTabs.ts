// The tabs that only the add-in writes: frozen figures and the log.
import type { Language } from '../../domain/plan/campaign';
import type { Decimals } from '../../domain/plan/decimals';
import { countColumn, countColumnOf, dateColumn, fixedColumns, minuteColumn, tabSetup } from './columnSetups';
import type { ColumnKey } from '../../schema/tabs';
import type { ColumnOptions } from './columnSetups';
import type { TabSetup } from './tabSetup';

/** How the columns of a record of reports look, in a commune's own book and where several are put together: its finest counts have so many decimals. */
export const frozenOptions = (decimals: Decimals) =>
  ({
    period: { width: 150 },
    from: dateColumn,
    to: dateColumn,
    version: { ...countColumn, width: 60 },
    frozenAt: minuteColumn,
    sentAt: minuteColumn,
    gained: countColumnOf(decimals),
    done: countColumnOf(decimals),
    base: countColumnOf(decimals),
    target: countColumnOf(decimals),
    unitName: { width: 170 },
    inTotal: { width: 110 },
  }) as const satisfies Readonly<Partial<Record<ColumnKey<'frozenFigures'>, ColumnOptions>>>;

/** The record of reports; `decimals`: as many as its finest counts have. */
export const frozenTab = (language: Language, decimals: Decimals): TabSetup<'frozenFigures'> => ({
  ...tabSetup('frozenFigures', language, fixedColumns('frozenFigures', language, frozenOptions(decimals))),
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
