// Moving columns into the order of the contract loses none and leaves those of the users' own as they stood.
import fc from 'fast-check';
import { movesIntoOrder } from '../../src/schema/columnOrder';
import { columnsUnder } from '../../src/schema/lines';

const order = [
  'date',
  'unit',
  '[TN2]',
  '[KH]',
  'verdict',
  'obstacle',
  'evidence',
  'enteredBy',
  'typedAt',
] as const;
const headers = [
  'Ngày',
  'Đơn vị',
  'Mức 2 [TN2]',
  'Kích hoạt [KH]',
  'Kiểm tra',
  'Vướng mắc',
  'Minh chứng',
  'Người nhập',
  'Nhập lúc',
];

const play = (standing: readonly string[], moves: ReturnType<typeof movesIntoOrder>): readonly string[] =>
  moves.reduce<readonly string[]>((columns, { from, before }) => {
    const column = columns[from - 1] ?? '';
    const others = columns.filter((_one, index) => index !== from - 1);
    const place = before > from ? before - 2 : before - 1;
    return [...others.slice(0, place), column, ...others.slice(place)];
  }, standing);

it('columns in any order, some missing, some of the users’ own, come to stand as the contract has them', () => {
  const own = fc.array(fc.constantFrom('Ghi chú', 'Tổ', 'Ghi thêm'), { maxLength: 3 });
  const present = fc.subarray(headers, { minLength: 1 });
  fc.assert(
    fc.property(
      fc
        .tuple(present, own)
        .chain(([some, more]) =>
          fc.shuffledSubarray([...some, ...more], { minLength: some.length + more.length }),
        ),
      (standing) => {
        const arranged = play(standing, movesIntoOrder('tallies', order, standing));
        const known = headers.filter((header) => standing.includes(header));
        expect(arranged.slice(0, known.length)).toEqual(known);
        expect(arranged.slice(known.length)).toEqual(standing.filter((header) => !headers.includes(header)));
        expect([...columnsUnder('tallies', arranged).values()]).toEqual(
          known.map((_header, index) => index + 1),
        );
        expect(movesIntoOrder('tallies', order, arranged)).toEqual([]);
      },
    ),
  );
});
