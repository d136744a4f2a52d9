// Every plan that a workbook can start from says only what the workbook understands.
import { typedOf } from '../../src/domain/plan/parts';
import { templates } from '../../src/templates';
import { allReasons } from '../../src/templates/exclusionReasons';
import { readCampaignBook } from '../../src/schema/campaignBook';
import { campaignOf, gridsOf } from './templateGrids';

const plans = templates
  .filter(({ id }) => !['blank', 'gop-nhieu-so'].includes(id))
  .map((plan) => [plan.id, plan] as const);

it('offers the five plans, a book that puts others together, and the blank one', () => {
  expect(templates.map(({ id }) => id)).toEqual([
    'tu-nghia',
    'cam-tan',
    'loc-hoa',
    'tan-ninh',
    'kon-chieng',
    'gop-nhieu-so',
    'blank',
  ]);
});

describe.each(plans)('the plan %s', (_id, plan) => {
  const campaign = campaignOf(gridsOf(plan));

  it('is read back with every indicator, target and figure', () => {
    const whole = plan.indicators.filter(({ code }) => !code.includes('.'));
    const lines = campaign.indicators.flatMap(typedOf);
    expect(lines.map(({ code }) => code)).toEqual(plan.indicators.map(({ code }) => code));
    expect(campaign.figureCodes).toEqual(plan.figures.map(({ code }) => code));
    for (const [index, { target }] of whole.entries())
      expect(campaign.indicators[index]?.target.kind === 'none').toBe(target === '');
  });

  it('measures on codes that it has', () => {
    const known = [...campaign.figureCodes, ...campaign.indicators.map(({ code }) => code)];
    const used = campaign.indicators.flatMap(({ base, cap }) => [
      ...(base ?? []).map(({ code }) => code),
      ...(cap.kind === 'code' ? [cap.code] : []),
    ]);
    for (const code of used) expect(known).toContain(code);
  });

  it('has baseline and assigned figures of its own indicators alone, and no code twice', () => {
    const codes = [...campaign.figureCodes, ...campaign.indicators.map(({ code }) => code)];
    expect(new Set(codes).size).toBe(codes.length);
    for (const [indicator, kind] of campaign.figureCodes.map((code) => code.split('.')))
      if (kind !== undefined) expect(campaign.indicators.map(({ code }) => code)).toContain(indicator);
  });

  it('reads every printed figure as the number that it is', () => {
    for (const { code, stated } of plan.indicators.filter((one) => !one.code.includes('.'))) {
      const read = campaign.indicators.find((indicator) => indicator.code === code)?.stated;
      const { numerator = null, base = null, remaining = null, rate } = stated ?? {};
      expect(read).toMatchObject({ numerator, base, remaining });
      expect(read?.rate === null).toBe(rate === undefined);
    }
  });

  it('takes its reasons for exclusion from the known ones', () => {
    expect(plan.exclusionReasons.length).toBeGreaterThan(0);
    for (const reason of plan.exclusionReasons) expect(allReasons).toContain(reason);
  });

  it('makes a workbook that lacks nothing but units', () => {
    const reading = readCampaignBook(gridsOf(plan));
    const blocking = reading.usable ? [] : reading.findings.map(({ code }) => code);
    expect(blocking).toEqual(plan.units === undefined ? ['UNITS_MISSING'] : []);
  });
});

describe('the annex of Cẩm Tân', () => {
  const { units, statedTotals } = campaignOf(gridsOf(templates.find(({ id }) => id === 'cam-tan')!));

  it('has 17 communes, and assigns each every account that is not activated', () => {
    expect(units).toHaveLength(17);
    for (const { figures } of units)
      expect(figures.get('KH.CT')).toBe((figures.get('M1C') ?? 0) + (figures.get('M2C') ?? 0));
  });

  it.each([
    ['CTN', 39_673],
    ['M1K', 18_807],
    ['M1C', 1_584],
    ['M2K', 36_029],
    ['M2C', 5_434],
    ['TN2.CT', 20_549],
    ['KH.CT', 7_018],
  ])('prints the total of %s as %d', (code, total) => {
    expect(statedTotals[0]?.figures.get(code)).toBe(total);
  });
});
