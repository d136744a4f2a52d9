// How cells of a sheet look, one size per rank of importance.
import type { Decimals } from '../../domain/plan/decimals';
import { countFormat } from '../../i18n/sheetNumbers';
import type { StatusLook } from '../shared/palette';
import { accent, accentSoft, paper, quietText } from '../shared/palette';
import type { Look } from './layout';

export const plain: Look = {
  background: paper,
  color: '#000000',
  bold: false,
  size: 10,
  align: 'left',
  wrap: false,
  format: '@',
  ruled: false,
};

/** One size per rank of importance. */
export const looks = {
  plain,
  title: { ...plain, size: 16, bold: true, color: accent },
  lead: { ...plain, size: 12, bold: true },
  quiet: { ...plain, color: quietText },
  section: { ...plain, size: 12, bold: true, color: accent },
  header: { ...plain, bold: true, background: accent, color: '#ffffff', align: 'center', wrap: true },
  headerLabel: { ...plain, bold: true, background: accent, color: '#ffffff', wrap: true },
  label: { ...plain, ruled: true },
  text: { ...plain, ruled: true, wrap: true },
  count: { ...plain, ruled: true, align: 'right', format: '#,##0' },
  rate: { ...plain, ruled: true, align: 'right', format: '0.00%' },
  communeLabel: { ...plain, bold: true, background: accentSoft, ruled: true },
  communeCount: {
    ...plain,
    bold: true,
    background: accentSoft,
    ruled: true,
    align: 'right',
    format: '#,##0',
  },
  communeRate: { ...plain, bold: true, background: accentSoft, ruled: true, align: 'right', format: '0.00%' },
} as const satisfies Readonly<Record<string, Look>>;

/** A count with so many decimals. */
export const countLook = (decimals: Decimals): Look => ({ ...looks.count, format: countFormat(decimals) });

/** The look with the colours of a status. */
export const inStatus = (look: Look, { background, color }: StatusLook): Look => ({
  ...look,
  background,
  color,
});
