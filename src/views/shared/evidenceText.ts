// What the kinds of evidence are called where a report counts them.
import type { EvidenceKind } from '../../domain/counting/tally';
import type { Report } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import { shortenText } from '../../vietnamese/shortenText';

/** Letters of a kind's name that a heading has room for. */
const longestName = 40;

/** As it stands within a sentence; where the plan asks for no kinds, links are links. */
export const evidenceKindName = (kind: EvidenceKind, { campaign }: Report, words: Catalogue): string => {
  const { evidenceKinds } = campaign.settings;
  const { labels } = words;
  switch (kind.kind) {
    case 'listed':
      return shortenText(kind.name, longestName);
    case 'other':
      // A plan may have a kind of that name itself.
      return evidenceKinds.some((name) => name.toLowerCase() === labels.evidenceOther)
        ? labels.evidenceOutside
        : labels.evidenceOther;
    case 'unnamed':
      return evidenceKinds.length === 0 ? labels.evidenceLinks : labels.evidenceUnnamed;
  }
};

/** The names of the kinds that were given, as they head columns. */
export const evidenceHeadings = (report: Report, words: Catalogue): readonly string[] =>
  report.evidence.kinds.map((kind) => {
    const name = evidenceKindName(kind, report, words);
    return name.charAt(0).toUpperCase() + name.slice(1);
  });
