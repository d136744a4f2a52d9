import fc from 'fast-check';
import { nearestNames } from '../../../src/schema/unitNames/nearestNames';
import { vietnameseText } from '../../vietnamese/vietnameseSamples';

const names = ['hòa trung', 'hòa tân', 'phước hưng nam', 'hòa đông', 'hòa tây', 'lộc ninh'].map((form) => ({
  name: form.toUpperCase(),
  forms: [form],
}));

describe('nearestNames', () => {
  it.each([
    ['hoa tung', ['HÒA TRUNG', 'HÒA TÂN', 'HÒA ĐÔNG']],
    ['phước hưng', ['PHƯỚC HƯNG NAM']],
    ['lộc nin', ['LỘC NINH']],
    ['xyz', []],
    ['', []],
    ['h'.repeat(10_000), []],
  ])('of %j are %j', (typed, nearest) => {
    expect(nearestNames(typed, names)).toEqual(nearest);
  });

  it('are at most three of the names given, a name itself first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(vietnameseText, { minLength: 1, maxLength: 8 }), fc.nat(), (all, pick) => {
        const typed = all[pick % all.length]!;
        const found = nearestNames(
          typed,
          all.map((name) => ({ name, forms: [name] })),
        );
        expect(found.length).toBeLessThanOrEqual(3);
        expect(all).toEqual(expect.arrayContaining([...found]));
        expect(found).toContain(typed);
      }),
    );
  });
});
