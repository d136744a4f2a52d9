// A small script in the shape of the add-in's bundle: the same handlers, the same kinds of results, nothing real in it.

/** The text of the bundle; `setUpCampaign` asks for a template and makes three tabs. */
export const fakeBundle = `
function book() { return SpreadsheetApp.getActiveSpreadsheet(); }
function table(name, rows) {
  var sheet = book().insertSheet(name);
  sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
  return sheet;
}
function setUpCampaign() {
  var answer = SpreadsheetApp.getUi().prompt('Tạo sổ', 'Mẫu nào?', SpreadsheetApp.getUi().ButtonSet.OK_CANCEL);
  if (answer.getResponseText() !== 'mau-thu') return { ok: false, message: 'không có mẫu ' + answer.getResponseText() };
  var settings = table('Cấu hình', [['Mục', 'Giá trị'], ['Tên chiến dịch', 'Chiến dịch thử'], ['Ngày bắt đầu', ''], ['Ngôn ngữ', 'vi']]);
  settings.getRange(3, 2).setNumberFormat('dd/MM/yyyy').setValue('05/05/2025');
  table('Đơn vị', [['Mã', 'Tên đơn vị']]);
  table('Nhập liệu', [['Ngày', 'Đơn vị', 'Thu nhận mức 2 [TN2]', 'Kiểm tra', 'Nhập lúc']]);
  table('Nhật ký', [['Lúc'], [Utilities.formatDate(new Date(), 'Asia/Ho_Chi_Minh', "yyyy-MM-dd'T'HH:mm")]]);
  return { ok: true };
}
function onEdit() { book().getSheetByName('Nhật ký').appendRow(['đã gõ']); }
function checkTallies() {
  var rows = book().getSheetByName('Nhập liệu').getDataRange().getValues();
  if (rows[0].indexOf('Ngày') < 0) {
    return { ok: false, unusable: true, message: 'hỏng', issues: [{ code: 'HEADER_MISSING', severity: 'error', message: 'Nhập liệu: thiếu cột Ngày' }] };
  }
  return { ok: true, issues: rows.slice(1).filter(function (row) { return typeof row[2] === 'string'; }).map(function (row, index) {
    return { code: 'COUNT_NOT_NUMBER', severity: 'error', message: 'không phải số: ' + row[2] };
  }) };
}
function sendWeeklyEmail() {
  MailApp.sendEmail({ to: 'chutich@example.com', subject: 'Báo cáo tuần', body: 'Kính gửi', htmlBody: '<p>Kính gửi</p>' });
  return { ok: true, sent: 1 };
}
function printPage() { return Utilities.newBlob('<p>a</p>', 'text/html', 'a.html').getAs('application/pdf'); }
function sendWithPdf() {
  var file = null;
  try { file = printPage(); } catch (error) { }
  MailApp.sendEmail({ to: 'chutich@example.com', subject: 'Báo cáo', body: 'Kính gửi', attachments: file === null ? [] : [file] });
  return { ok: true };
}
function tryToPrint() { try { printPage(); } catch (error) { } return { ok: true }; }
function readLanguage() { return { language: book().getSheetByName('Cấu hình').getRange('B4').getValue() }; }
function whoAndWhen() {
  return { user: Session.getActiveUser().getEmail(), at: Utilities.formatDate(new Date(), 'Asia/Ho_Chi_Minh', "yyyy-MM-dd'T'HH:mm") };
}
function refuseAlways() { return { ok: false, message: 'chưa có kỳ nào' }; }
function failAlways() { throw new Error('hết quyền'); }
`;
