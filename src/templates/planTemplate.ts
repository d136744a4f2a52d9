// A plan as data: what a workbook holds before anyone has typed into it.
import type { CampaignSettings } from '../domain/campaign';

export interface TemplateIndicator {
  readonly code: string;
  readonly name: string;
  readonly measure: string;
  /** An expression of codes, or '' where the plan names none. */
  readonly base: string;
  /** As typed: `≥95%`, `>50%`, `807` or ''. */
  readonly target: string;
  /** ISO dates; absent: the campaign's own. */
  readonly from?: string;
  readonly deadline?: string;
  readonly quota?: number;
  readonly cap?: string;
  /** Figures as the plan prints them. */
  readonly stated?: {
    readonly numerator?: number;
    readonly base?: number;
    readonly rate?: string;
    readonly remaining?: number;
  };
}

export interface PlanTemplate {
  readonly id: string;
  /** How the clerk knows it in the list of plans. */
  readonly title: string;
  /** Settings as a clerk would type them. */
  readonly settings: Readonly<Partial<Record<keyof CampaignSettings, string | number>>>;
  readonly indicators: readonly TemplateIndicator[];
  readonly figures: readonly { readonly code: string; readonly name: string }[];
  readonly exclusionReasons: readonly string[];
}
