// CHANGELOG.md as a release changes it. Texts in, texts out.
import { Refusal } from './commands.mjs';

const unreleased = '## Unreleased\n';

/** The text in which what was unreleased is the version's, and nothing is unreleased; refused where nothing was. */
export const releaseIn = (text, version, day) => {
  const [before, after, ...more] = text.split(unreleased);
  if (after === undefined || more.length > 0) {
    throw new Refusal('CHANGELOG.md must have the heading "## Unreleased" once.');
  }
  if (after.split(/^## /m)[0].trim() === '') {
    throw new Refusal('CHANGELOG.md says nothing under "## Unreleased": what does the release bring?');
  }
  return `${before}${unreleased}\n## ${version} (${day})\n${after}`;
};
