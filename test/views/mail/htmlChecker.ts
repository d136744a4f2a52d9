// A checker of HTML documents, set up for what mails are: styles stand in attributes, tables lay out.
import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';

const checker = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: { 'no-inline-style': 'off' },
  }),
);

/** What is wrong with the document, as `rule: message`; empty when it is valid. */
export const faultsOf = (html: string): readonly string[] =>
  checker
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
