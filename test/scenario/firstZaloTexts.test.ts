// Before the first report villages need the way to their rows most: the Zalo texts lead there from the first day.
import { openPage } from '../../host/pages/openPage';
import { choose, succeed } from '../support/commune';
import { openVillage } from '../support/village';

it('before any report each unit’s text asks for its rows and leads to them, the group’s to the tab', () => {
  const host = openVillage({ now: '2025-04-18T08:00' });
  succeed(host, 'openTallyPeriod', {});
  const { text, personal } = succeed(host, 'showZaloMessage', {});
  expect(text).toContain('Đợt thử (dữ liệu giả)\nĐề nghị các thôn gõ số liệu');
  expect(text).toContain('Hạn báo cáo tới:');
  expect(personal).toHaveLength(3);
  for (const { text: own } of personal) expect(own).toMatch(/\nĐề nghị nhập số liệu .*\nhttps:\S+range=\S+$/);
  choose(host, 'showZaloMessage');
  expect(openPage(host).html).toContain('Tin nhắn riêng từng thôn (3)');
});

it('before the rows are opened the texts lead to the tab', () => {
  const host = openVillage({ now: '2025-04-18T08:00' });
  const { personal } = succeed(host, 'showZaloMessage', {});
  for (const { text } of personal) expect(text).toMatch(/\nhttps:\S+$/);
});
