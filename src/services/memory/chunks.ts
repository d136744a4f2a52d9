// Texts of any length in properties, which take 9 KB each: cut into chunks, with a mark of the whole, so that what a
// run that was cut off left half written is known for what it is.
import type { MemoryPort } from '../ports/memory';
import { fingerprintOf } from './fingerprint';

/** A property takes 9 KB; a Vietnamese character takes up to three bytes. */
const chunkLength = 2_500;

const markKey = (name: string): string => `${name}.mark`;
const countKey = (name: string): string => `${name}.chunks`;
const chunkKey = (name: string, index: number): string => `${name}.${index}`;

/** Whether this very text is remembered under the name. */
const isRemembered = (memory: MemoryPort, name: string, text: string): boolean =>
  memory.get(markKey(name)) === fingerprintOf(text);

/** Remembers the text under the name, in one write; nothing is written when it is remembered already. */
export const rememberText = (memory: MemoryPort, name: string, text: string): void =>
  rememberTexts(memory, { [name]: text });

/** The same of several texts by their names, all in one write. */
export const rememberTexts = (memory: MemoryPort, texts: Readonly<Record<string, string>>): void => {
  const changes = Object.entries(texts).reduce<Record<string, string>>(
    (all, [name, text]) => ({ ...all, ...changesFor(memory, name, text) }),
    {},
  );
  if (Object.keys(changes).length > 0) memory.setAll(changes);
};

/** What is to be written so that the text is remembered, for whoever writes it together with other things; nothing when it is. */
export const changesFor = (
  memory: MemoryPort,
  name: string,
  text: string,
): Readonly<Record<string, string>> => {
  if (isRemembered(memory, name, text)) return {};
  const chunks = Array.from({ length: Math.ceil(text.length / chunkLength) }, (_, index) =>
    text.slice(index * chunkLength, (index + 1) * chunkLength),
  );
  return {
    ...Object.fromEntries(chunks.map((chunk, index) => [chunkKey(name, index), chunk])),
    [countKey(name)]: String(chunks.length),
    [markKey(name)]: fingerprintOf(text),
  };
};

/** The text that is remembered under the name; null when there is none, or when it is not whole. */
export const recallText = (memory: MemoryPort, name: string): string | null => {
  const mark = memory.get(markKey(name));
  if (mark === null || mark === '') return null;
  const count = Number(memory.get(countKey(name)) ?? 0);
  const chunks: string[] = [];
  // The count is no more to be trusted than the rest: the first chunk that is not there ends the text.
  for (let chunk = memory.get(chunkKey(name, 0)); chunk !== null && chunks.length < count;) {
    chunks.push(chunk);
    chunk = memory.get(chunkKey(name, chunks.length));
  }
  const text = chunks.join('');
  return fingerprintOf(text) === mark ? text : null;
};

/** What to remember in place of the text, for whoever writes it together with other things. */
export const forgottenText = (name: string): Readonly<Record<string, string>> => ({ [markKey(name)]: '' });

/** Forgets what is remembered under the name. */
export const forgetText = (memory: MemoryPort, name: string): void => {
  if ((memory.get(markKey(name)) ?? '') !== '') memory.set(markKey(name), '');
};
