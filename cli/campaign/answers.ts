// How the command line answers dialogs: as a clerk who takes the button that stands first.
import type { AskedDialog, DialogAnswer } from '../../host/createHost';

const firstButtons: Readonly<Record<AskedDialog['buttons'], DialogAnswer['button']>> = {
  OK: 'ok',
  OK_CANCEL: 'ok',
  YES_NO: 'yes',
  YES_NO_CANCEL: 'yes',
};

/** Answers every dialog with its first button; the texts are typed into the prompts in turn, later ones stay empty. */
export const clerkWhoTypes = (...texts: readonly string[]): ((dialog: AskedDialog) => DialogAnswer) => {
  const waiting = [...texts];
  return (dialog) => ({
    button: firstButtons[dialog.buttons],
    ...(dialog.kind === 'prompt' ? { text: waiting.shift() ?? '' } : {}),
  });
};
