// Whether a mail can be sent at all, asked before anything is sent.
import type { Catalogue } from '../../i18n';
import { isAddress } from '../../schema/cells/addresses';
import type { OutgoingMail } from '../ports/mail';

/** Google takes no more recipients in one message (source: platform quotas). */
const mostRecipients = 50;

/** The sentence that says what keeps the mail from being sent; null when nothing does. */
export const findRecipientFault = (
  mail: OutgoingMail,
  words: Catalogue,
  remaining: () => number,
): string | null => {
  const recipients = [...mail.to, ...mail.cc];
  if (mail.to.length === 0) return words.dialogs.noRecipients;
  const bad = recipients.find((address) => !isAddress(address));
  if (bad !== undefined) return words.dialogs.badAddress(bad);
  if (recipients.length > mostRecipients)
    return words.dialogs.tooManyRecipients(recipients.length, mostRecipients);
  const left = remaining();
  return left < recipients.length ? words.dialogs.quotaTooLow(left, recipients.length) : null;
};
