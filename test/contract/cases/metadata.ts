// Names, developer metadata, charts and filters.
import { requireRefusal, requireSame } from '../checks';
import type { ContractCases } from '../bench';

const builderPrint =
  /^com\.google\.apps\.maestro\.server\.beans\.trix\.impl\.ChartPropertyApiEmbeddedChartBuilder@/;

export const metadataCases: ContractCases = {
  'range-names': ({ book, tab }) => {
    const range = tab.getRange('A1');
    const long = 'a'.repeat(251);
    for (const name of ['1a', 'A1', 'R1C1', 'TRUE', 'false', 'a b', 'a-b', '', long]) {
      requireRefusal(() => book.setNamedRange(name, range), 'The name given to this range is invalid.');
    }
    const accepted = ['contract_name', '_contract2', 'c'.repeat(250)];
    for (const name of accepted) book.setNamedRange(name, range);
    for (const named of book.getNamedRanges()) {
      if (accepted.indexOf(named.getName()) >= 0) named.remove();
    }
  },
  'named-range-replaced': ({ book, tab }) => {
    book.setNamedRange('contract_moved', tab.getRange('A1'));
    book.setNamedRange('contract_moved', tab.getRange('B2:C3'));
    const found = book.getNamedRanges().filter((named) => named.getName() === 'contract_moved');
    requireSame(
      found.map((named) => named.getRange().getA1Notation()),
      ['B2:C3'],
    );
    requireSame(book.getRangeByName('contract_moved')?.getA1Notation(), 'B2:C3');
    for (const named of found) named.remove();
    requireSame(book.getRangeByName('contract_moved'), null);
  },
  'metadata-place': ({ tab }) => {
    requireRefusal(
      () => tab.getRange('A1:B2').addDeveloperMetadata('key'),
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be ' +
        'added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  },
  'metadata-of-line': ({ tab }) => {
    tab.getRange('2:2').addDeveloperMetadata('row', '5');
    tab.getRange('C:C').addDeveloperMetadata('column');
    const [found] = tab.getRange('2:2').getDeveloperMetadata();
    requireSame(
      [found?.getKey(), found?.getValue(), String(found?.getVisibility())],
      ['row', '5', 'DOCUMENT'],
    );
    requireSame(String(found?.getLocation().getLocationType()), 'ROW');
    requireSame(tab.getRange('C:C').getDeveloperMetadata()[0]?.getKey(), 'column');
    requireSame(tab.getRange('C2').getDeveloperMetadata().length, 0);
  },
  charts: ({ globals, tab }) => {
    requireSame(builderPrint.test(String(tab.newChart())), true);
    const chart = tab
      .newChart()
      .setChartType(globals.Charts.ChartType.BAR)
      .addRange(tab.getRange('A1:B5'))
      .setPosition(3, 2, 10, 20)
      .build();
    tab.insertChart(chart);
    const [inserted] = tab.getCharts();
    if (!inserted) throw new Error('no chart was inserted');
    const place = inserted.getContainerInfo();
    requireSame(
      [place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()],
      [3, 2, 10, 20],
    );
    tab.updateChart(inserted.modify().setPosition(9, 9, 0, 0).build());
    requireSame(
      tab.getCharts().map((one) => one.getContainerInfo().getAnchorRow()),
      [9],
    );
    for (const one of tab.getCharts()) tab.removeChart(one);
    requireSame(tab.getCharts().length, 0);
  },
  'second-filter': ({ tab }) => {
    tab.getRange('A1:B5').setValue(1).createFilter();
    requireRefusal(
      () => tab.getRange('A1:B2').createFilter(),
      "You can't create a filter in a sheet that already has a filter.",
    );
  },
};
