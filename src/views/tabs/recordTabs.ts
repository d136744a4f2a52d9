// The tabs that only the add-in writes: frozen figures and the log.
import type { Language } from '../../domain/plan/campaign';
import { countColumn, dateColumn, fixedColumns, minuteColumn, tabSetup } from './columnSetups';
import type { TabSetup } from './tabSetup';

export const frozenTab = (language: Language): TabSetup<'frozenFigures'> => ({
  ...tabSetup(
    'frozenFigures',
    language,
    fixedColumns('frozenFigures', language, {
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
    }),
  ),
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
