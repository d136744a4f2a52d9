// Texts that a careless program would run, break on or be misled by, and every place where people can type them.
import type { CampaignSettings, Indicator, Unit } from '../../src/domain/plan/campaign';
import type { UnitResult, Report } from '../../src/domain/report/report';
import { madeUpReport } from './official/madeUpReport';

export const hostileTexts = {
  'a script': '<script>alert(1)</script>',
  'the end of the document': '</p></td></table></body></html>',
  'a comment for Word': '<!--[if gte mso 9]><xml></xml><![endif]-->',
  'an attribute': '" onload="alert(1)" \'',
  'a formula': '=HYPERLINK("https://example.test";"x")',
  'a formula that begins otherwise': '+1+1',
  'an entity': '&lt;b&gt; &amp; &#60;',
  lines: 'một\r\nhai\r\nBcc: x@example.test',
  'marks of direction': 'Thôn \u202e12\u202c\u200f\u2067',
  'control characters': 'Thôn\u0000\u0007\u0085\u001b[31m',
  '5.000 characters': 'Ngoằn'.repeat(1_000),
  '5.000 quotes': '"'.repeat(5_000),
} as const;

const report = madeUpReport();

const withSettings = (settings: Partial<CampaignSettings>): Report => ({
  ...report,
  campaign: { ...report.campaign, settings: { ...report.campaign.settings, ...settings } },
});

const withIndicators = (change: Partial<Indicator>): Report => ({
  ...report,
  campaign: {
    ...report.campaign,
    indicators: report.campaign.indicators.map((one) => ({ ...one, ...change })),
  },
});

const withUnits = (change: Partial<Unit>, shown: Partial<UnitResult> = {}): Report => ({
  ...report,
  campaign: { ...report.campaign, units: report.campaign.units.map((one) => ({ ...one, ...change })) },
  units: report.units.map((one) => ({ ...one, ...shown })),
});

/** The report with the text in one field. */
export const fields: Readonly<Record<string, (typed: string) => Report>> = {
  'the campaign’s name': (name) => withSettings({ name }),
  'the plan’s number': (planNumber) => withSettings({ planNumber }),
  'the plan’s issuer': (planIssuer) => withSettings({ planIssuer }),
  'the report’s symbol': (reportSymbol) => withSettings({ reportSymbol }),
  'an addressee': (typed) => withSettings({ addressees: [typed, typed], reportCopies: [typed] }),
  'who signs': (signer) => withSettings({ signer, signingCapacity: signer, signerOffice: signer }),
  'the parent authority': (parentAuthority) => withSettings({ parentAuthority }),
  'the issuing authority': (issuingAuthority) => withSettings({ issuingAuthority }),
  'the place': (placeName) => withSettings({ placeName }),
  'the word for units': (unitWord) => withSettings({ unitWord }),
  'an indicator’s name': (name) => withIndicators({ name, shortName: name }),
  'an indicator’s measure': (measure) => withIndicators({ measure }),
  'a unit’s name': (name) => withUnits({ name }, { name }),
  'an obstacle': (text) => withUnits({}, { obstacles: [text] }),
  'a kind of evidence': (name) => ({
    ...withSettings({ evidenceKinds: [name] }),
    evidence: { ...report.evidence, kinds: report.evidence.kinds.map(() => ({ kind: 'listed', name })) },
  }),
  'a reason of exclusion': (reason) => ({
    ...report,
    bases: report.bases.map((one) => ({ ...one, exclusions: [{ reason, count: 1 }] })),
  }),
  'the label of a corrected period': (label) => ({
    ...report,
    corrections: report.corrections.map((one) => ({ ...one, label })),
  }),
};

/** What the workbook holds of people, which no rendering shows. */
export const personalFields: Readonly<Record<string, (typed: string) => Report>> = {
  'the name of who is in charge': (headName) => withUnits({ headName }),
  'the address of who is in charge': (email) => withUnits({ email }),
  'the addresses of clerks and recipients': (address) =>
    withSettings({ clerks: [address], recipients: [address], copies: [address] }),
};
