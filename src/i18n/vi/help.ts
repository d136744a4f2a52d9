// The page of help in Vietnamese: what each role does next.
import type { HelpWords } from '../helpWords';

export const viHelp: HelpWords = {
  intro: 'Chọn vai của mình để xem việc phải làm.',
  who: {
    villageHead: 'Trưởng thôn (điện thoại)',
    clerk: 'Cán bộ xã (máy tính)',
    chairman: 'Chủ tịch xã',
    maintainer: 'Người bảo trì',
  },
  steps: {
    villageHead: [
      'Bấm đường dẫn cán bộ xã gửi qua Zalo hoặc thư: sổ mở đúng các dòng của thôn mình ở trang Nhập liệu.',
      'Gõ số vào các ô đếm của từng ngày. Không có người nào thì gõ 0.',
      'Đợi vài giây, nhìn cột Kiểm tra cạnh ô đếm: dấu ✓ là đã nhận; ô đỏ là phải sửa, cột Kiểm tra nói gõ gì thay vào.',
      'Gõ nhầm thì gõ đè số đúng vào chính ô đó, kể cả ngày đã qua: báo cáo sau sẽ ghi đính chính.',
      'Mất mạng: cứ gõ vào sổ đang mở, điện thoại tự gửi khi có mạng; lâu không có mạng thì đọc số cho cán bộ xã trước hạn.',
      'Không gõ được, không thấy dòng của thôn mình: gọi cán bộ xã (đang dùng tài khoản khác, chưa được chia sẻ, hoặc kỳ chưa mở).',
    ],
    clerk: [
      'Lần đầu: Chiến dịch ▸ Thiết lập ▸ Tự kiểm tra, cho phép khi Google hỏi. Rồi Tạo sổ từng bước: chọn kế hoạch, sửa ngày và nơi nhận thư, dán danh sách thôn, bấm Tạo sổ.',
      'Bấm Chia sẻ của Google, thêm từng địa chỉ trưởng thôn với quyền “Người chỉnh sửa”; đừng mở cho “bất kỳ ai có đường dẫn”. Bấm Mở kỳ nhập liệu, rồi Tin nhắn Zalo: mỗi thôn một đường dẫn riêng (cũng ở cột Lối vào trang Đơn vị).',
      'Thêm cán bộ: chia sẻ sổ, ghi email vào mục Người lập báo cáo (trang Cấu hình), rồi chạy Thiết lập ▸ Tạo sổ chiến dịch để sổ cấp quyền. Mất trang, mất tiêu đề cũng chạy mục này.',
      'Hằng tuần: mở Chiến dịch ▸ Bàn làm việc và bấm nút ở mục Việc tiếp theo.',
      'Thứ tự một tuần: Mở kỳ nhập liệu → Kiểm tra số liệu → Lập báo cáo → Xem thư, gửi → Nhắc đơn vị chưa báo cáo, Tin nhắn Zalo.',
      'Số đã gửi không bị sửa: thôn sửa số cũ thì báo cáo kỳ sau tự ghi Đính chính. Cần bản mới ngay: chọn kỳ đó ở Bàn làm việc, bấm Lập báo cáo.',
      'Muốn sổ tự mở kỳ, nhắc, lập và gửi: Bật chế độ tự động, ở cuối Bàn làm việc hoặc trong Thiết lập; tắt bằng Tắt chế độ tự động. Mọi việc chạy bằng tài khoản người bật; người đó nghỉ thì người khác bấm Nhận thay.',
      'Bàn làm việc báo bị từ chối: trình duyệt đang đăng nhập nhiều tài khoản Google. Hãy mở sổ trong hồ sơ trình duyệt chỉ có một tài khoản, hoặc dùng menu.',
      'Thứ Sáu hằng tuần: Tệp ▸ Tải xuống ▸ Microsoft Excel, cất ở máy của xã. Không ghi số căn cước, số điện thoại của dân, mật khẩu, mã OTP vào sổ.',
    ],
    chairman: [
      'Đọc thư báo cáo: dòng đầu nói đạt hay chậm, thôn nào chậm, thôn nào chưa báo cáo, tuần tới cần bao nhiêu mỗi ngày.',
      'Tệp PDF và Word kèm theo là báo cáo đúng thể thức; sửa ở tệp Word trước khi ký.',
      'Cần xem kỹ hơn thì mở trang Tuần mới nhất trong sổ; trang Diễn biến cho thấy cả đợt.',
      'Bốn tình trạng khác nhau: chậm tiến độ, chưa phát sinh số liệu, chưa báo cáo, số liệu không khớp.',
    ],
    maintainer: [
      'Chạy Thiết lập ▸ Tự kiểm tra trên chính tài khoản có lỗi, sau hai phút chạy lại; gửi kèm bảng kết quả khi báo lỗi.',
      'Xem trang Nhật ký (đang ẩn): mỗi lần chạy có thời điểm, người thực hiện và kết quả.',
      'Sổ thiếu trang, cột hoặc mất bảo vệ: chủ bảng tính chạy Thiết lập ▸ Tạo sổ chiến dịch; số liệu đã nhập giữ nguyên.',
      'Mọi nút bấm đều gọi một hàm cùng tên với mục menu, nhận một đối tượng và trả lại kết quả; xem README và docs/decisions của mã nguồn.',
    ],
  },
};
