// A plan as data: what a workbook holds before anyone has typed into it.
import type { SettingKey } from '../domain/plan/campaign';
import type { Decimals } from '../domain/plan/decimals';

export interface TemplateIndicator {
  readonly code: string;
  readonly name: string;
  /** At most 14 characters; absent in columns that are added for an indicator of the clerk's own. */
  readonly shortName?: string;
  /** One by which units and commune are judged. */
  readonly main?: boolean;
  readonly measure: string;
  /** How many decimals a figure of it has, 0 to 3; absent: none. */
  readonly decimals?: Decimals;
  /** How it is typed, as the column takes it; absent: as the campaign says. */
  readonly counting?: string;
  /** An expression of codes, or '' where the plan names none. */
  readonly base: string;
  /** As typed: `≥95%`, `>50%`, `807` or ''. */
  readonly target: string;
  /** ISO dates; absent: the campaign's own. */
  readonly from?: string;
  readonly deadline?: string;
  /** Of a day, as typed: 30 for each unit, `7 toàn xã` for all of them together. */
  readonly quota?: number | string;
  readonly cap?: string;
  /** Figures as the plan prints them. */
  readonly stated?: {
    readonly numerator?: number;
    readonly base?: number;
    readonly rate?: string;
    readonly remaining?: number;
  };
}

/** The line of a part, `DTCB.CHET`: it breaks an indicator of the plan down, and has no target of its own. */
export const partTemplate = (code: string, name: string, shortName: string): TemplateIndicator => ({
  code,
  name,
  shortName,
  measure: '',
  base: '',
  target: '',
});

/** The same of a part that others overlap: it need not add up with them. */
export const overlappingPart = (...words: Parameters<typeof partTemplate>): TemplateIndicator => ({
  ...partTemplate(...words),
  counting: 'Chồng nhau',
});

/** A column of figures on the tab of units: its header reads `name [code]`. */
export interface TemplateFigure {
  readonly code: string;
  readonly name: string;
}

/** Figures by code, as printed, or as pasted where that is no number; a code that is absent leaves its cell blank. */
export type TemplateFigures = Readonly<Partial<Record<string, number | string>>>;

/** A unit that the plan lists by name or by number. */
export interface TemplateUnit {
  readonly code: string;
  readonly name: string;
  readonly aliases?: string;
  /** Who is responsible, and the address; absent in the plans, which name nobody. */
  readonly head?: string;
  readonly email?: string;
  readonly figures: TemplateFigures;
}

/** A printed line of totals among the units. */
export interface TemplateTotal {
  /** As it is called there. */
  readonly name: string;
  /** How many units stand before it. */
  readonly after: number;
  readonly figures: TemplateFigures;
}

export interface PlanTemplate {
  readonly id: string;
  /** How the clerk knows it in the list of plans. */
  readonly title: string;
  /** Settings as a clerk would type them. */
  readonly settings: Readonly<Partial<Record<SettingKey, string | number>>>;
  readonly indicators: readonly TemplateIndicator[];
  readonly figures: readonly TemplateFigure[];
  /** Absent where the plan lists none: the clerk pastes them. */
  readonly units?: readonly TemplateUnit[];
  /** The printed lines of totals, from the top down. */
  readonly statedTotals?: readonly TemplateTotal[];
  readonly exclusionReasons: readonly string[];
  /** The book puts the reports of communes together, and has a tab for them. */
  readonly rollsUp?: true;
}
