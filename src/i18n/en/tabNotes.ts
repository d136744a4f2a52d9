// Notes that explain settings and columns to whoever fills them, in English.
import type { TabNotes } from '../tabNotes';

export const enTabNotes: TabNotes = {
  settings: {
    name: 'Required. The name as the plan gives it.',
    planNumber: 'For example 45/KH-UBND.',
    planDate: 'For example 18/04/2025. The report names it with the plan’s number.',
    planIssuer: 'For example: People’s Committee of the commune …',
    parentAuthority: 'Top left line of the official report.',
    issuingAuthority: 'For example the commune’s People’s Committee.',
    reportSymbol: 'For example BC-UBND. Blank: by the issuing authority.',
    addressees: 'Whom the report is for, separated by semicolons. Blank: the line is left out.',
    reportCopies: 'Who else receives the report, separated by semicolons.',
    signingCapacity: 'For example TM. ỦY BAN NHÂN DÂN. Blank: by the issuing authority.',
    signerOffice: 'For example CHỦ TỊCH. Blank: by the issuing authority.',
    signer: 'The signer’s full name. Blank: room is left.',
    placeName: 'Stands before the date of the official report.',
    start: 'Required. Inclusive.',
    end: 'Required. Inclusive.',
    statedDays: 'Only read when the plan is audited.',
    baselineDate: 'Blank: the day before the start.',
    cadence: 'Day or Week: one row per unit for each.',
    countingMode: 'New since the last row, or the running total.',
    periodKind: 'Week, Month, Quarter, Day; or several: Week; Day (the first is the usual one).',
    villageDeadline:
      'Monday 11:00, Day 01 17:00 (of each month) or 17:00 (the day after); for several periods in their order, with semicolons.',
    communeDeadline: 'Typed likewise; blank if there is none.',
    finalReportDue: 'Date and time, such as 05/06/2025 10:00.',
    onTrackThreshold: 'Percent of the planned pace.',
    atRiskThreshold: 'From here up to the one above: at risk; below: behind.',
    clerks: 'E-mail addresses separated by commas.',
    recipients: 'E-mail addresses separated by commas.',
    copies: 'E-mail addresses separated by commas.',
    evidenceKinds:
      'The kinds of evidence that the plan asks for, divided by semicolons; blank: links are counted without kinds. Set up again once it is filled.',
    unitWord: 'The plan’s own word for a unit.',
    language: 'Tiếng Việt / English.',
    campaignCode:
      "Only where figures of many communes are put together: the campaign's code, as whoever gathers them sets it. Type ' before it: '01, or a leading zero is lost.",
    communeCode:
      "Only where figures of many communes are put together: the commune's administrative code. Type ' before it: '00123, or a leading zero is lost.",
  },
  columns: {
    indicators: {
      code: 'Capital letters, such as TN2. Each indicator has a column [code] on the tab Tallies. TN2.CHET is a part of TN2.',
      decimals:
        'Digits behind the comma, 1 to 3: with 1, 12,5 may be typed. Blank or 0: whole numbers alone. After a change run Set up ▸ Create campaign again, so that columns show them.',
      counting:
        'New, Cumulative or Current (what there is when it is typed; it may fall). Blank: as the settings say. A part’s line: Overlapping where parts need not add up.',
      base: 'Codes of columns on the tab Units: M1C + M2C.',
      target:
        '≥95%, >50%, 100%, a count; ≤20%, at most 30, reduce by 4% (not above); 2/household, 2/week; milestones: 92% until 31/12/2025; 95% until 31/12/2026. Blank: followed only.',
      from: 'For units with days of their own add columns [code.TU], [code.HAN] to the tab Units, such as [TN2.TU].',
      deadline: 'Inclusive. “Before 15/5” is typed 14/5.',
      quota: 'Per day, where the plan sets one: 30 is for each unit; 7 in all is for all of them together.',
      cap: 'The code that the cumulative count may not exceed; “no”: there is no ceiling. Blank: the base of a target in percent; otherwise more than the base is counted, and told.',
    },
    units: {
      code: 'A short code, each only once.',
      aliases: 'Other spellings, separated by semicolons.',
      inTotal: 'No: measured by itself, left out of the commune’s sums.',
      wayIn: 'Written by the sheet: opens the unit’s own rows; changes with each period.',
    },
    exclusions: {
      figure: 'The code of the figure that is reduced.',
      count: 'How many people are left out.',
    },
    followUp: {
      unit: 'Blank for work that concerns all.',
      work: 'What a report proposes is added once; reword it, or add lines of your own. No personal numbers.',
      responsible: 'Taken from the tab Units; may be changed.',
      due: 'The day by which it is to be done.',
      done: 'Tick it when it is done; until then the next reports list it.',
      source: 'Written by the sheet; blank for work of your own.',
      kind: 'By this the sheet knows work that it has added for a unit already.',
    },
    communeFigures: {
      commune:
        'Name or code of the commune on the tab of units, in front of each row pasted from its frozen figures.',
      period: 'As in the commune’s book: paste the whole table, change no figure.',
      unit: 'Code of the unit in the commune’s book; this book adds them up.',
    },
    tallies: {
      date: 'The day of the counts.',
      unit: 'Choose from the list.',
      obstacle: 'Obstacles to report; no personal numbers.',
      evidence: 'Links that begin with https, divided by spaces or lines.',
      evidenceKind: 'Choose from the list.',
      verdict: 'Written by the sheet: ✓ is right, ! should be looked at, ✗ needs mending.',
      typedAt: 'Written by the sheet.',
    },
  },
};
