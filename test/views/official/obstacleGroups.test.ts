import type { UnitResult } from '../../../src/domain/report/report';
import { groupObstacles } from '../../../src/views/official/obstacleGroups';
import { madeUpReport } from './madeUpReport';

const [sample] = madeUpReport().units;

const unitThatSays = (name: string, ...obstacles: readonly string[]): UnitResult => ({
  ...(sample as UnitResult),
  name,
  obstacles,
});

describe('obstacles', () => {
  it('that differ in case, blanks, stops and composition of letters stand together', () => {
    expect(
      groupObstacles([
        unitThatSays('Thôn A', 'mạng  yếu.'),
        unitThatSays('Thôn B', 'Mạng yếu', 'mạng yếu;'),
        unitThatSays('Thôn C', 'Mạng\r\nyếu'.normalize('NFD')),
      ]),
    ).toEqual([{ text: 'Mạng yếu', units: ['Thôn A', 'Thôn B', 'Thôn C'] }]);
  });

  it('that are merely alike stay apart, those of most units first', () => {
    const groups = groupObstacles([
      unitThatSays('Thôn A', 'Mạng rất yếu'),
      unitThatSays('Thôn B', 'Mạng yếu'),
      unitThatSays('Thôn C', 'Mạng yếu'),
    ]);
    expect(groups.map(({ text, units }) => [text, units.length])).toEqual([
      ['Mạng yếu', 2],
      ['Mạng rất yếu', 1],
    ]);
  });

  it('that nobody wrote make no group', () => {
    expect(groupObstacles([unitThatSays('Thôn A')])).toEqual([]);
  });
});
