// Reads back what a mail's HTML says to a program that drops every tag and style.

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The lines of the body, blanks at their ends and empty lines left out. Tags are cut, not replaced by blanks. */
export const linesWithoutTags = (html: string): readonly string[] =>
  html
    .slice(html.indexOf('<body'))
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
