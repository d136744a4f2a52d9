// Protections, as far as one person alone can try them.
import { requireSame } from '../checks';
import type { ContractCases } from '../bench';

export const protectionCases: ContractCases = {
  // Live lists the file's other editors; the case is for a file that has none.
  'fresh-protection': ({ app, book, tab }) => {
    const protection = tab.protect();
    requireSame([protection.getEditors().length, protection.canEdit()], [0, true]);
    requireSame(protection.setWarningOnly(true).isWarningOnly(), true);
    protection.setWarningOnly(false).setUnprotectedRanges([tab.getRange('B2:C3')]);
    requireSame(
      protection.getUnprotectedRanges().map((range) => range.getA1Notation()),
      ['B2:C3'],
    );
    requireSame(protection.getProtectionType() === app.ProtectionType.SHEET, true);
    protection.remove();

    const guarded = tab.getRange('A1:B2').protect();
    requireSame(
      [guarded.getProtectionType() === app.ProtectionType.RANGE, guarded.getRange().getA1Notation()],
      [true, 'A1:B2'],
    );
    requireSame(guarded.setRange(tab.getRange('C3:D4')).getRange().getA1Notation(), 'C3:D4');
    book.setNamedRange('contract_guarded', tab.getRange('E5:F6'));
    guarded.setRangeName('contract_guarded');
    requireSame([guarded.getRangeName(), guarded.getRange().getA1Notation()], ['contract_guarded', 'E5:F6']);
    guarded.setRange(tab.getRange('A1'));
    requireSame(guarded.getRangeName(), null);
    for (const named of book.getNamedRanges()) {
      if (named.getName() !== 'contract_guarded') continue;
      requireSame(guarded.setNamedRange(named).getRange().getA1Notation(), 'E5:F6');
      named.remove();
    }
  },
  'sheet-protection-range': ({ tab }) => {
    const range = tab.protect().getRange();
    requireSame(
      [range.getA1Notation(), range.getNumRows(), range.getNumColumns()],
      ['', tab.getMaxRows(), tab.getMaxColumns()],
    );
  },
};
