// The reminder to a silent unit in English.
import type { ReminderWords } from '../mailWords';

export const enReminder: ReminderWords = {
  subject: (authority, period, unit) => `[${authority}] Reminder to report, ${period}: ${unit}`,
  greeting: (unit) => `To whom is in charge of ${unit},`,
  missing: (minute, unit, period, campaign) =>
    `At ${minute} the shared sheet has no figures of ${unit} for ${period} (${campaign}).`,
  request: (_unitWord, place, deadline) =>
    `Please type your counts into your own rows (${place}) before ${deadline}.`,
  overdue: (_unitWord, place, deadline) =>
    `The deadline, ${deadline}, has passed. Please type your counts into your own rows (${place}) now.`,
  zero: 'If there was nothing to count, please type 0.',
  openOwnRows: () => 'Open your own rows',
  closing: 'If you have just done so, please disregard this mail. Thank you.',
};
