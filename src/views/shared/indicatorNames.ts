// What an indicator is called where there is little room.
import type { Indicator } from '../../domain/plan/campaign';
import type { Report } from '../../domain/report/report';

/** In short where the plan gives it a short name, in full where one was only cut. */
export const shortOrFullName = ({ shortName, name }: Pick<Indicator, 'shortName' | 'name'>): string =>
  shortName === '' || shortName.endsWith('…') ? name : shortName;

/** The same by its code. */
export const headingNameOf = ({ campaign }: Report, code: string): string => {
  const found = campaign.indicators.find((indicator) => indicator.code === code);
  return found === undefined ? code : shortOrFullName(found);
};

/** The name in full, with the short one by which tables and lists call it: Kích hoạt tài khoản đã cấp (Kích hoạt). */
export const nameWithShort = ({ campaign }: Report, code: string): string => {
  const found = campaign.indicators.find((indicator) => indicator.code === code);
  if (found === undefined) return code;
  const short = shortOrFullName(found);
  return short === found.name ? short : `${found.name} (${short})`;
};
