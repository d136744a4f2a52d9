// The menu in Vietnamese.
import type { MenuWords } from '../menuWords';

export const viMenu: MenuWords = {
  title: 'Chiến dịch',
  setUp: 'Thiết lập',
  showDesk: 'Bàn làm việc',
  buildWeeklyReport: 'Lập báo cáo tuần',
  sendWeeklyEmail: 'Gửi email báo cáo',
  checkTallies: 'Kiểm tra số liệu',
  refreshProgress: 'Cập nhật tiến độ',
  openTallyPeriod: 'Mở kỳ nhập liệu',
  remindSilentUnits: 'Nhắc đơn vị chưa báo cáo',
  showZaloMessage: 'Tin nhắn Zalo',
  showSetUp: 'Tạo sổ từng bước',
  setUpCampaign: 'Tạo sổ chiến dịch',
  auditPlan: 'Kiểm tra kế hoạch',
  installTriggers: 'Bật chế độ tự động',
  removeTriggers: 'Tắt chế độ tự động',
  runSelfCheck: 'Tự kiểm tra',
  showHelp: 'Hướng dẫn',
};
