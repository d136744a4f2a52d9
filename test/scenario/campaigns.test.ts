// The five plans and the annex, each through setup, an opened period, checks, progress and report.
import { openCommune, sheetNamed, valuesOf, succeed } from '../support/commune';

/** What each plan comes to for the commune: base, start value and target of its indicators, null where it names none (moving bases as of the sample's day). */
const communes: Readonly<
  Record<
    string,
    Readonly<Record<string, readonly [base: number | null, start: number, target: number | null]>>
  >
> = {
  'tu-nghia': {
    TN2: [13_308, 11_511, 12_643],
    KH: [12_033, 10_704, 12_033],
    KHM: [555, 0, 555],
    SKDT: [17_298, 6_730, 8_649],
    DTCB: [42, 0, 42],
  },
  'cam-tan': { KH: [390, 0, 390], TN2: [2_073, 0, 1_050], CBCC: [204, 0, 204], NT: [425, 0, 425] },
  'cam-thuy': { KH: [7_018, 0, 7_018], TN2: [39_673, 0, 20_551] },
  'loc-hoa': {
    TK2: [4_899, 3_748, 3_920],
    SKDT: [5_498, 4_272, 4_399],
    GPLX: [3_847, 2_848, 3_078],
    DKX: [3_847, 2_822, 3_078],
    CBCC: [59, 41, 59],
    MST: [null, 0, null],
    NPT: [null, 0, null],
    GTK: [null, 0, null],
  },
  'tan-ninh': {
    TN2: [6_687, 5_900, 6_659],
    CBCC: [472, 229, 472],
    KH: [null, 0, null],
    ASXH: [null, 0, null],
    TO: [9, 0, 9],
  },
  'kon-chieng': {
    CC: [7_060, 6_769, 7_060],
    TK2: [7_060, 3_310, 6_001],
    TKTC: [20, 16, 20],
    TH3: [5_384, 1_985, 4_308],
    CBCC: [119, 84, 119],
    S2011: [352, 0, 352],
    BHYT: [5_384, 2_777, null],
    SKDT: [5_384, 2_379, null],
    CKS: [5_384, 2_116, null],
  },
};

describe.each(Object.entries(communes))('the campaign %s', (sample, figures) => {
  const host = openCommune(sample);
  const opened = succeed(host, 'openTallyPeriod');
  const checked = succeed(host, 'checkTallies');
  const rows = succeed(host, 'refreshProgress').progress;
  const built = succeed(host, 'buildWeeklyReport');

  it('goes the whole way', () => {
    expect([opened.ok, checked.ok, built.ok]).toEqual([true, true, true]);
    expect(host.workbook.sheets.slice(0, 3).map(({ name }) => name)).toEqual([
      'Nhập liệu',
      'Tiến độ',
      built.tab,
    ]);
  });

  it('measures the commune as the plan says', () => {
    const commune = rows.filter((row) => row.unit === null);
    expect(
      Object.fromEntries(
        commune.map(({ indicator, base, start, target }) => [indicator, [base, start, target]]),
      ),
    ).toEqual(figures);
  });

  it('gives every unit a place in the report and in the frozen figures, with all that is broken down', () => {
    const parts = valuesOf(sheetNamed(host, 'Chỉ tiêu')).filter(([code]) => String(code).includes('.'));
    const units = new Set(rows.flatMap((row) => row.unit ?? []));
    expect(new Set(built.report.units.map((unit) => unit.unit))).toEqual(units);
    expect(valuesOf(sheetNamed(host, 'Chốt số liệu'))).toHaveLength(
      1 + units.size * (Object.keys(figures).length + parts.length),
    );
  });

  it('says of every error whether its row or its cell is left out', () => {
    const { rows: leftRows, cells } = built.report.leftOut;
    expect(leftRows + cells).toBeLessThanOrEqual(checked.counts.error);
  });
});
