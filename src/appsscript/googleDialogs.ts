// Dialogs over Google's Ui, which is there only when a person at a desk started the run.
import type { DialogPort } from '../services/ports/dialogs';

type Ui = GoogleAppsScript.Base.Ui;

/** Asks for the Ui once; without one, telling does nothing and every question is answered with no. */
export const createGoogleDialogs = (
  spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet,
): DialogPort => {
  let known: { readonly ui: Ui | null } | null = null;
  const ui = (): Ui | null => {
    if (known === null) {
      try {
        known = { ui: SpreadsheetApp.getUi() };
      } catch {
        // Triggers run without a user: "Cannot call SpreadsheetApp.getUi() from this context."
        known = { ui: null };
      }
    }
    return known.ui;
  };
  return {
    attended: () => ui() !== null,
    tell: (title, text) => {
      const shown = ui();
      shown?.alert(title, text, shown.ButtonSet.OK);
    },
    showPage: (title, html) => {
      const page = HtmlService.createHtmlOutput(html).setWidth(620).setHeight(520);
      ui()?.showModelessDialog(page, title);
    },
    showSidebar: (title, html) => {
      ui()?.showSidebar(HtmlService.createHtmlOutput(html).setTitle(title));
    },
    confirm: (title, text) => {
      const shown = ui();
      return shown !== null && shown.alert(title, text, shown.ButtonSet.YES_NO) === shown.Button.YES;
    },
    ask: (title, text) => {
      const shown = ui();
      if (shown === null) return null;
      const response = shown.prompt(title, text, shown.ButtonSet.OK_CANCEL);
      return response.getSelectedButton() === shown.Button.OK ? response.getResponseText() : null;
    },
    note: (text) => {
      if (ui() !== null) spreadsheet().toast(text);
    },
  };
};
