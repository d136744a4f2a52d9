// Colours and signs. A colour never stands alone: its sign stands with it, and every pair of text and ground
// keeps a contrast of at least 4.5 to 1, so that colour-blind readers and black-and-white prints lose nothing.
import type { ProgressStatus } from '../domain/status';
import type { Look } from './layout';

export interface StatusLook {
  readonly sign: string;
  readonly background: string;
  readonly color: string;
}

export const statusLooks: Readonly<Record<ProgressStatus, StatusLook>> = {
  met: { sign: '✔', background: '#d6e6f5', color: '#0b3d6e' },
  onTrack: { sign: '●', background: '#d8eedb', color: '#14532d' },
  atRisk: { sign: '▲', background: '#fce8c3', color: '#6b4100' },
  behind: { sign: '■', background: '#f7d4d0', color: '#7f1d1d' },
  overdue: { sign: '✖', background: '#7f1d1d', color: '#ffffff' },
  notStarted: { sign: '○', background: '#ffffff', color: '#4a5568' },
  noTarget: { sign: '–', background: '#ffffff', color: '#4a5568' },
};

/** The one colour beside those of the statuses. */
export const accent = '#1f4e79';
export const accentSoft = '#e9f0f7';
export const quietText = '#4a5568';
/** What is compared with, beside the accent. */
export const quietBar = '#a0aec0';

export const plain: Look = {
  background: '#ffffff',
  color: '#000000',
  bold: false,
  italic: false,
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

/** The look with the colours of the status. */
export const inStatus = (look: Look, status: ProgressStatus): Look => ({
  ...look,
  background: statusLooks[status].background,
  color: statusLooks[status].color,
});
