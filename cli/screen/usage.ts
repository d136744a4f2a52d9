// How the command line is used, in both languages side by side.

export const usage = `npm start -- [--sample ID | --workbook FILE.xlsx] [--as-of 2025-05-12T10:30]
             [--run HANDLER[,HANDLER…]] [--user EMAIL] [--lang vi|en] [--out DIR]

  --sample    chạy trên chiến dịch mẫu (mặc định cam-thuy)     run on a sample campaign (default cam-thuy)
  --workbook  chạy trên sổ tải về từ Google Sheets (.xlsx)     run on a workbook downloaded from Google Sheets
  --as-of     giờ địa phương coi là bây giờ                    local time taken as now
  --run       các hàm chạy lần lượt, cách nhau dấu phẩy        functions to run in turn, comma separated
  --user      người chạy                                       who runs them
  --lang      ngôn ngữ của sổ và của màn hình                  language of the workbook and of the screen
  --out       thư mục ghi kết quả (mặc định out)               folder for the results (default out)`;
