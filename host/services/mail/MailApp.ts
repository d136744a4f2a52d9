// Google's global MailApp: mails are checked and kept, not sent.
import type { SentMail } from '../../model/workbook';
import type { CallGate } from '../../runtime/calls/callGate';
import { defineClass, kindOf, read, write, type Emulates } from '../../runtime/objects/emulatedClass';
import { exposeObject } from '../../runtime/objects/emulatedObject';
import type { Execution } from '../../runtime/runs/execution';
import { refusals, refuse } from '../../runtime/objects/exceptions';
import type { HostClock, Quotas } from '../../runtime/hostTypes';
import { dailyKey } from '../../runtime/calls/quotas';
import { addressesIn, composeMail, readMessage } from './message';

type GoogleMailApp = GoogleAppsScript.Mail.MailApp;

export interface MailState {
  readonly execution: Execution;
  readonly clock: HostClock;
  readonly quotas: Quotas;
  readonly mails: SentMail[];
  /** Recipients written to, by sender and day. */
  readonly written: Map<string, number>;
}

const quotaKey = ({ execution, clock }: MailState): string => dailyKey(execution.current().user, clock.now());

const remaining = (state: MailState): number =>
  state.quotas.mailRecipientsPerDay - (state.written.get(quotaKey(state)) ?? 0);

const methods = {
  sendEmail(...args: unknown[]) {
    const mail = composeMail(readMessage(args), this.quotas);
    const recipients = [mail.to, mail.cc, mail.bcc].flatMap(addressesIn).length;
    if (recipients > remaining(this)) refuse(refusals.mailQuota);
    const key = quotaKey(this);
    this.written.set(key, (this.written.get(key) ?? 0) + recipients);
    this.mails.push(mail);
  },
  getRemainingDailyQuota() {
    return remaining(this);
  },
} satisfies Emulates<GoogleMailApp, MailState>;

const mailAppClass = defineClass(kindOf<GoogleMailApp, MailState>('MailApp', 'MailApp'), methods, {
  sendEmail: write(
    'Map',
    'String, String, String',
    'String, String, String, Map',
    'String, String, String, String',
  ),
  getRemainingDailyQuota: read(),
});

/** The global object MailApp. */
export const createMailApp = (state: MailState, gate: CallGate): GoogleMailApp =>
  exposeObject(mailAppClass, { ...state }, gate);
