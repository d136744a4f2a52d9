// The texts of a report that people typed, made fit to be shown: one line each, without marks that nobody sees, and
// in a mail no longer than can be read.
import type { Report } from '../../domain/report/report';
import { shortenText } from '../../vietnamese/shortenText';

/** What a typed text names. */
export type FreeText =
  | 'campaign'
  | 'planNumber'
  | 'authority'
  | 'place'
  | 'unitWord'
  | 'indicator'
  | 'measure'
  | 'unit'
  | 'obstacle'
  | 'label'
  | 'reason'
  | 'expression'
  | 'evidenceKind'
  | 'work'
  | 'person';

/** The report with each typed text replaced by what `change` makes of it; figures and codes stay as they are. */
export const changeFreeTexts = (report: Report, change: (text: string, kind: FreeText) => string): Report => {
  const { campaign } = report;
  const { settings } = campaign;
  return {
    ...report,
    campaign: {
      ...campaign,
      settings: {
        ...settings,
        name: change(settings.name, 'campaign'),
        planNumber: change(settings.planNumber, 'planNumber'),
        planIssuer: change(settings.planIssuer, 'authority'),
        parentAuthority: change(settings.parentAuthority, 'authority'),
        issuingAuthority: change(settings.issuingAuthority, 'authority'),
        reportSymbol: change(settings.reportSymbol, 'planNumber'),
        addressees: settings.addressees.map((one) => change(one, 'authority')),
        reportCopies: settings.reportCopies.map((one) => change(one, 'authority')),
        signingCapacity: change(settings.signingCapacity, 'authority'),
        signerOffice: change(settings.signerOffice, 'authority'),
        signer: change(settings.signer, 'authority'),
        placeName: change(settings.placeName, 'place'),
        unitWord: change(settings.unitWord, 'unitWord'),
        evidenceKinds: settings.evidenceKinds.map((name) => change(name, 'evidenceKind')),
      },
      indicators: campaign.indicators.map((one) => ({
        ...one,
        name: change(one.name, 'indicator'),
        shortName: change(one.shortName, 'indicator'),
        measure: change(one.measure, 'measure'),
      })),
      units: campaign.units.map((one) => ({ ...one, name: change(one.name, 'unit') })),
    },
    units: report.units.map((one) => ({
      ...one,
      name: change(one.name, 'unit'),
      obstacles: one.obstacles.map((text) => change(text, 'obstacle')),
    })),
    followUp: report.followUp.map((one) => ({
      ...one,
      unitName: change(one.unitName, 'unit'),
      work: one.work === null ? null : change(one.work, 'work'),
      responsible: change(one.responsible, 'person'),
      source: change(one.source, 'label'),
    })),
    corrections: report.corrections.map((one) => ({
      ...one,
      label: change(one.label, 'label'),
      unitName: change(one.unitName, 'unit'),
    })),
    bases: report.bases.map((one) => ({
      ...one,
      expression: one.expression === null ? null : change(one.expression, 'expression'),
      exclusions: one.exclusions.map((exclusion) => ({
        ...exclusion,
        reason: change(exclusion.reason, 'reason'),
      })),
    })),
    evidence: {
      ...report.evidence,
      kinds: report.evidence.kinds.map((one) =>
        one.kind === 'listed' ? { ...one, name: change(one.name, 'evidenceKind') } : one,
      ),
    },
  };
};

/**
 * The text on one line. Control characters go, and so do marks of direction: one in a name would turn the digits
 * that follow it around, 78 into 87.
 */
export const plainText = (text: string): string =>
  text
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** UTF-16 units that a mail has room for. */
export const longestTexts: Readonly<Record<FreeText, number>> = {
  campaign: 140,
  planNumber: 40,
  authority: 60,
  place: 40,
  unitWord: 16,
  indicator: 80,
  measure: 16,
  unit: 40,
  obstacle: 160,
  label: 30,
  reason: 40,
  expression: 60,
  evidenceKind: 40,
  work: 160,
  person: 40,
};

/** The plain text, no longer than a mail has room for; “…” ends what was cut. */
export const briefText = (text: string, kind: FreeText): string =>
  shortenText(plainText(text), longestTexts[kind]);
