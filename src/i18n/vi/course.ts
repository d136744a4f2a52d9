// The tab of the course in Vietnamese.
import type { CourseWords } from '../courseWords';

export const viCourse: CourseWords = {
  title: (indicator) => `Diễn biến: ${indicator}, % chỉ tiêu`,
  legend: (indicator) => [
    'Dấu và màu: tình trạng chung theo các chỉ tiêu chính.',
    `Số: % chỉ tiêu “${indicator}”.`,
    'Kỳ mới nhất ở bên trái.',
  ],
  unreported: 'Cột trống: chưa lập báo cáo của kỳ đó.',
  behindRunning: 'Số kỳ chậm liền',
  trend: 'Xu hướng',
  trends: {
    faster: '↗ nhanh lên',
    steady: '→ đều',
    slower: '↘ chậm lại',
    still: '— không tăng',
    met: '✔ đã đạt',
  },
  nothingYet: 'Chưa có báo cáo nào. Trang này được ghi mỗi khi lập báo cáo.',
};
