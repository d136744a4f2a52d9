/**
 * Reads the evidence that a village gives for its figures: the links that can be opened, and of what kind they are.
 */
import type { EvidenceKind } from '../../domain/counting/tally';
import { cleanText } from '../../vietnamese/cleanText';
import { foldName, lacksMarksOf } from '../../vietnamese/foldName';
import type { Cell } from './cell';
import { textOf } from './typedText';

/** A link names a host: a scheme alone, or http without s, is none. */
const httpsLink = /https:\/\/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\S*/iu;

/** Links are divided by spaces and lines, or by marks with a link or nothing behind them: maps have commas within. */
const betweenLinks = /[,;]*\s+|[,;]+(?=https:\/\/)/iu;

/** What a sentence leaves behind a link. */
const endOfLink = /[.,;:!?)\]}>"'”’/]+$/u;

/** The part of a link that is the same in capitals. */
const host = /^https:\/\/[^/?#]+/iu;

/** Returns the different https links of the text, as they are compared, in its order. */
export const linksIn = (text: string): readonly string[] => [
  ...new Set(
    cleanText(text)
      .split(betweenLinks)
      .flatMap((piece) => httpsLink.exec(piece)?.[0] ?? [])
      .map((link) => link.replace(endOfLink, '').replace(host, (named) => named.toLowerCase())),
  ),
];

/** Returns true for a blank text and for one that holds an https link, wherever in it the link stands. */
export const isLinkEvidence = (text: string): boolean => cleanText(text) === '' || linksIn(text).length > 0;

/** The kinds that a setting names, divided by semicolons or lines; each once, as it is written first. */
export const evidenceKindsOf = (cell: Cell): readonly string[] =>
  [
    ...new Map(
      (typeof cell === 'string' ? cell : textOf(cell))
        .split(/[;；\r\n]+/)
        .map(cleanText)
        .filter((name) => name !== '')
        .map((name) => [foldName(name), name] as const)
        .reverse(),
    ).values(),
  ].reverse();

/**
 * Of which of the plan's kinds the text speaks, whatever its case, spaces and tone placement, and with its diacritics lost
 * where one kind alone fits. `other` is what none fits; a blank is `unnamed`, and so is everything where `kinds` is empty.
 */
export const readEvidenceKind = (text: string, kinds: readonly string[]): EvidenceKind => {
  const typed = foldName(text);
  if (typed === '' || kinds.length === 0) return { kind: 'unnamed' };
  const same = kinds.find((name) => foldName(name) === typed);
  if (same !== undefined) return { kind: 'listed', name: same };
  const [alike, ...others] = kinds.filter((name) => lacksMarksOf(typed, foldName(name)));
  return alike === undefined || others.length > 0 ? { kind: 'other' } : { kind: 'listed', name: alike };
};
