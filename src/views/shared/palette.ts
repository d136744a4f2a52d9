// Colours and signs. A colour never stands alone: its sign stands with it, and every pair of text and ground
// keeps a contrast of at least 4.5 to 1, so that colour-blind readers and black-and-white prints lose nothing.
import type { ProgressStatus } from '../../domain/progress/status';

export interface StatusLook {
  readonly sign: string;
  readonly background: string;
  readonly color: string;
}

/** The ground of what has no colour of its own. */
export const paper = '#ffffff';

export const statusLooks: Readonly<Record<ProgressStatus, StatusLook>> = {
  met: { sign: '✔', background: '#d6e6f5', color: '#0b3d6e' },
  onTrack: { sign: '●', background: '#d8eedb', color: '#14532d' },
  atRisk: { sign: '▲', background: '#fce8c3', color: '#6b4100' },
  behind: { sign: '■', background: '#f7d4d0', color: '#7f1d1d' },
  overdue: { sign: '✖', background: '#7f1d1d', color: '#ffffff' },
  notStarted: { sign: '○', background: paper, color: '#4a5568' },
  noTarget: { sign: '–', background: paper, color: '#4a5568' },
};

/** The one colour beside those of the statuses. */
export const accent = '#1f4e79';
export const accentSoft = '#e9f0f7';
/** The ground of cards. */
export const cardGround = '#f4f6f9';
export const quietText = '#4a5568';
/** What is compared with, beside the accent. */
export const quietBar = '#a0aec0';

/** Bars of charts by status: strong enough to be told apart on white, and by their darkness in black and white. */
export const barColors: Readonly<Record<ProgressStatus, string>> = {
  met: '#2b6cb0',
  onTrack: '#5aa469',
  atRisk: '#e0a030',
  behind: '#c0392b',
  overdue: '#7f1d1d',
  notStarted: '#a0aec0',
  noTarget: '#a0aec0',
};
