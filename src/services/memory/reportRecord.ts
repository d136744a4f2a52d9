// The frozen figures as the record of reports: less those of a build that was cut off, and with mails that may have left.
import type { FrozenFigure } from '../../domain/frozenFigures';
import type { MemoryPort } from '../ports/memory';
import type { OpenedReport } from './reports';
import { recallOpened, recallSent } from './reports';

/** Whether the line is of a build that was begun and never finished. */
export const isOfOpened = (line: FrozenFigure, opened: readonly OpenedReport[]): boolean =>
  opened.some(
    ({ at, title, version }) =>
      line.frozenAt === at && line.version === version && (line.restatedBy ?? line.label) === title,
  );

/**
 * The figures that count. A build that was cut off counts for nothing: its tab is not whole. A mail of which nobody
 * knows whether it left counts as mailed, since what was sent must not be changed.
 */
export const figuresOnRecord = (
  memory: MemoryPort,
  figures: readonly FrozenFigure[],
): readonly FrozenFigure[] => {
  const opened = recallOpened(memory);
  return figures
    .filter((line) => !isOfOpened(line, opened))
    .map((line) => {
      if (line.sentAt !== null || line.restatedBy !== null) return line;
      const noted = recallSent(memory, line);
      return noted?.version === line.version ? { ...line, sentAt: noted.at } : line;
    });
};
