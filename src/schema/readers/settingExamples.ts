// What the value of a setting should look like, quoted to whoever typed something else.
import type { SettingItem, SettingKind } from '../settingItems';

const examples: Readonly<Record<Extract<SettingKind, string>, string>> = {
  text: '',
  // The mark keeps the sheet from making a number of it.
  code: "'01",
  addresses: '',
  texts: '',
  date: '18/04/2025',
  integer: '60',
  periodKinds: 'Tuần / Tháng / Quý / Ngày / Tuần; Ngày',
  deadlines: 'Thứ Hai 11:00',
  dateTime: '05/06/2025 10:00',
  percent: '80%',
};

/** An example of the item's value, or all its choices; '' where anything may be typed. */
export const exampleOf = (item: SettingItem): string =>
  typeof item.kind === 'object'
    ? Object.values(item.kind.choices)
        .map((choice) => choice.vi)
        .join(' / ')
    : examples[item.kind];
