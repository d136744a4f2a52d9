// The Zalo texts before the first report: what is asked, by when, and the way to one's own rows. Villages need it first.
import type { LocalDateTime } from '../../domain/plan/calendar';
import type { CampaignSettings } from '../../domain/plan/campaign';
import type { Catalogue } from '../../i18n';
import { tabNames } from '../../schema/tabs';
import { shortenText } from '../../vietnamese/shortenText';
import { plainText } from '../shared/freeTexts';
import type { OwnRowsShown } from './personalText';
import { longest } from './zaloParts';

const lines = (parts: readonly string[]): string => parts.filter((line) => line !== '').join('\n');

/** For the heads' group; `deadline` null where none is to come. */
export const renderFirstText = (
  settings: CampaignSettings,
  deadline: LocalDateTime | null,
  url: string,
  { zalo }: Catalogue,
): string =>
  lines([
    plainText(settings.name),
    zalo.firstAsk(plainText(settings.unitWord)),
    deadline === null ? '' : zalo.nextDeadline(deadline),
    url === '' ? '' : zalo.link(url),
  ]);

/** A unit's own: it leads to its rows. */
export const renderFirstPersonalText = (
  settings: CampaignSettings,
  unitName: string,
  rows: OwnRowsShown,
  { zalo, period, language }: Catalogue,
): string =>
  lines([
    plainText(settings.name),
    shortenText(plainText(unitName), longest.unit),
    zalo.ask[rows.asked](period.place(tabNames.tallies[language], rows.from, rows.to), rows.deadline),
    rows.url,
  ]);
