// The annex of the plan of Cẩm Tân as printed: the 17 communes of the district Cẩm Thủy, with its own Tổng row. The
// commune's own figures are the row of Cẩm Tân; whoever counts by villages types these over the list.
import type { TemplateFigures, TemplateUnit } from './planTemplate';

/** CTN, M1K, M1C, M2K, M2C, TN2.CT and KH.CT, in the order of the annex. */
type AnnexRow = readonly [number, number, number, number, number, number, number];

const figuresOf = (row: AnnexRow): TemplateFigures => {
  const [CTN, M1K, M1C, M2K, M2C, enrol, activate] = row;
  return { CTN, M1K, M1C, M2K, M2C, 'TN2.CT': enrol, 'KH.CT': activate };
};

const unit = (code: string, name: string, row: AnnexRow, aliases?: string): TemplateUnit => ({
  code,
  name,
  ...(aliases === undefined ? {} : { aliases }),
  figures: figuresOf(row),
});

export const camThuyUnits: readonly TemplateUnit[] = [
  unit('PHONG_SON', 'TT Phong Sơn', [7125, 2689, 83, 5802, 1116, 4275, 1199], 'Phong Sơn'),
  unit('CAM_THANH', 'Cẩm Thành', [1976, 464, 81, 2989, 682, 988, 763]),
  unit('CAM_QUY', 'Cẩm Quý', [2790, 1750, 100, 2266, 324, 1395, 424]),
  unit('CAM_LUONG', 'Cẩm Lương', [1060, 421, 35, 938, 97, 530, 132]),
  unit('CAM_THACH', 'Cẩm Thạch', [2009, 1450, 143, 1773, 213, 1005, 356]),
  unit('CAM_LIEN', 'Cẩm Liên', [958, 447, 10, 2108, 130, 479, 140]),
  unit('CAM_GIANG', 'Cẩm Giang', [1590, 684, 97, 1608, 203, 795, 300]),
  unit('CAM_BINH', 'Cẩm Bình', [4089, 1668, 83, 2875, 459, 2045, 542]),
  unit('CAM_TU', 'Cẩm Tú', [2180, 1361, 100, 2012, 150, 1090, 250]),
  unit('CAM_CHAU', 'Cẩm Châu', [1892, 513, 59, 1672, 243, 946, 302]),
  unit('CAM_TAM', 'Cẩm Tâm', [1400, 613, 49, 1186, 194, 700, 243]),
  unit('CAM_NGOC', 'Cẩm Ngọc', [2494, 814, 162, 2554, 399, 1247, 561]),
  unit('CAM_LONG', 'Cẩm Long', [2214, 1372, 158, 1190, 266, 1107, 424]),
  unit('CAM_YEN', 'Cẩm Yên', [1168, 237, 30, 1641, 173, 584, 203]),
  unit('CAM_TAN', 'Cẩm Tân', [2073, 881, 84, 2412, 306, 1037, 390]),
  unit('CAM_PHU', 'Cẩm Phú', [1938, 1565, 97, 1440, 183, 969, 280]),
  unit('CAM_VAN', 'Cẩm Vân', [2717, 1878, 213, 1563, 296, 1359, 509]),
];

/** As printed: the sum of the sixth column is another. */
export const camThuyTotals: TemplateFigures = figuresOf([39673, 18807, 1584, 36029, 5434, 20549, 7018]);
