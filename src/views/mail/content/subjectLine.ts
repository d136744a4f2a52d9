// Subjects of mails: a header of one line, whose news stands where a phone's list of mails still shows it.
import type { Report } from '../../../domain/report/report';
import type { Catalogue } from '../../../i18n';
import { shortenText } from '../../../vietnamese/shortenText';
import { plainText } from '../../shared/freeTexts';
import { summaryFactsOf } from '../../shared/reportGroups';

/** Google takes no longer subject (source: platform quotas). */
const longest = 250;
/** UTF-16 units within which the news is out. */
const newsWithin = 70;
/** What a name is not shortened below for the sake of other units, nor for anything; the longest word for units. */
const shortened = 12;
const shortestName = 4;
const longestWord = 10;

/** The subject on one line, which no typed text breaks, at most 250 UTF-16 units long. */
export const subjectLine = (subject: string): string => shortenText(plainText(subject), longest);

/** Tuần 3 (05/5–11/5): 4 thôn chậm, 1 chưa báo cáo; then what is to be said of other units. */
const newsOf = (report: Report, words: Catalogue): readonly [string, string] => {
  const { kind, number, from, to } = report.period;
  const { units, others, unitWord } = summaryFactsOf(report);
  const facts = {
    period: words.period.inSubject(kind, number, from, to),
    kind,
    behind: units.behind,
    silent: units.silent,
    others,
    unitWord: shortenText(plainText(unitWord), longestWord),
  };
  return [words.mail.news(facts), words.mail.newsOfOthers(facts)];
};

/**
 * [Xã Mẫu Đơn] Tuần 3 (05/5–11/5): 4 thôn chậm, 1 chưa báo cáo. The name gives way, never the news of the plan's units;
 * that of others stands within the same length where the name has room to.
 */
export const reportSubject = (report: Report, words: Catalogue): string => {
  const { issuingAuthority, parentAuthority, name, placeName } = report.campaign.settings;
  const [news, ofOthers] = newsOf(report, words);
  const all = ofOthers === '' ? news : `${news}, ${ofOthers}`;
  const roomBeside = (text: string): number => newsWithin - text.length - '[] '.length;
  const room = roomBeside(all) >= shortened ? roomBeside(all) : Math.max(shortestName, roomBeside(news));
  const commune = words.mail.shortAuthority(
    plainText(issuingAuthority || name),
    plainText(parentAuthority),
    plainText(placeName),
  );
  return subjectLine(`[${shortenText(commune, room)}] ${all}`);
};
