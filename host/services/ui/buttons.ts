// The enumerations of dialog buttons, and which button answers what.
import { enumeration } from '../../runtime/objects/enumeration';
import type { AskedDialog, DialogAnswer } from '../../runtime/hostTypes';

type Base = typeof GoogleAppsScript.Base;

export const buttons = enumeration<Base['Button']>('Ui.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const buttonSets = enumeration<Base['ButtonSet']>('Ui.ButtonSet', [
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
]);

/** The buttons that each set shows; the cross at the corner closes any dialog. */
export const buttonsOfSet: Readonly<Record<AskedDialog['buttons'], readonly DialogAnswer['button'][]>> = {
  OK: ['ok', 'close'],
  OK_CANCEL: ['ok', 'cancel', 'close'],
  YES_NO: ['yes', 'no', 'close'],
  YES_NO_CANCEL: ['yes', 'no', 'cancel', 'close'],
};

/** Answers as a clerk who accepts the default: the first button, and a prompt left empty. */
export const acceptDefault = (dialog: AskedDialog): DialogAnswer => ({
  button: dialog.buttons.startsWith('YES') ? 'yes' : 'ok',
});
