// Reads back what a rendering wrote: its text, its paragraphs by class, its style sheet.

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
};

const decode = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|nbsp);/g, (entity) => entities[entity] ?? entity);

/** The body's text, one line per paragraph. */
export const textOf = (html: string): string =>
  decode(
    (html.split('<body>')[1] ?? '')
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<\/p>/g, '\n')
      .replace(/<[^>]*>/g, ''),
  );

/** The texts of the paragraphs of the class, in their order. */
export const paragraphsOf = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<p class="${name}"[^>]*>([\\s\\S]*?)</p>`, 'g'))].map((match) =>
    decode((match[1] ?? '').replace(/<[^>]*>/g, '')),
  );

/** What the style sheet says of the selector, by property. */
export const styleOf = (html: string, selector: string): ReadonlyMap<string, string> => {
  const rule = html
    .split('<style>')[1]
    ?.split('\n')
    .find((line) => line.startsWith(`${selector}{`));
  if (rule === undefined) throw new Error(`no style of ${selector}`);
  const declarations = rule.slice(selector.length + 1).split('}')[0] ?? '';
  return new Map(
    declarations.split(';').flatMap((declaration) => {
      const [property, value] = declaration.split(':');
      return property === undefined || value === undefined ? [] : [[property, value] as const];
    }),
  );
};
