import { evaluateFormula } from '../../../host/model/grid/formulas';
import { localeOf } from '../../../host/model/showing/locales';

const vietnamese = localeOf('vi_VN');

it.each([
  ['=10+5', 15],
  ['= 10 + 5 * 2', 20],
  ['=(10+5)*2', 30],
  ['=-3+1', -2],
  ['=10-4-3', 3],
  ['=12/4/3', 1],
  ['=1,5*2', 3],
  ['=1/0', '#DIV/0!'],
])('%s is %j', (formula, value) => {
  expect(evaluateFormula(formula, vietnamese)).toEqual({ value });
});

it.each(['=A1+1', '=SUM(1;2)', '=1.5*2', '=1+', '=(1', '=)', '=', '=1 1+', '=TODAY()'])(
  '%s is beyond the host',
  (formula) => {
    expect(evaluateFormula(formula, vietnamese)).toBeNull();
  },
);

it.each([
  ['=HYPERLINK("https://example.com/a";"Xem")', 'Xem', 'https://example.com/a'],
  ['=HYPERLINK("#gid=1&range=A1", "Dòng ""1""")', 'Dòng "1"', '#gid=1&range=A1'],
  ['=hyperlink("https://example.com")', 'https://example.com', 'https://example.com'],
])('%s shows %s and leads to %s', (formula, value, link) => {
  expect(evaluateFormula(formula, vietnamese)).toEqual({ value, link });
});
