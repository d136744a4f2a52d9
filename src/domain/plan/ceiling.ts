// What an indicator's count may not exceed: only where the plan or the nature of its target sets a limit.
import type { BaseExpression } from './baseExpression';
import type { TargetRule } from './targetRule';
import { isShareOfBase } from './targetRule';

/** As typed in `Không vượt quá`. */
export type Ceiling =
  /** Blank: the base of a target that is a share of it; none for any other. */
  | { readonly kind: 'byTarget' }
  /** `không`: more than the base is as it should be. */
  | { readonly kind: 'none' }
  | { readonly kind: 'code'; readonly code: string };

interface Limited {
  readonly base: BaseExpression | null;
  readonly target: TargetRule;
  readonly cap: Ceiling;
}

/**
 * What done is held against (a share can be no more than its whole; a count's base only shares it out): `keeps` what exceeds it out, `tells` counts it and says so; `open`: nothing is said, however
 * much it is.
 */
export const limitKindOf = ({ cap, target }: Limited): 'keeps' | 'tells' | 'open' => {
  // So many times the base is meant to be more than it.
  if (cap.kind === 'none' || (cap.kind === 'byTarget' && target.kind === 'multiple')) return 'open';
  return cap.kind === 'code' || isShareOfBase(target) ? 'keeps' : 'tells';
};

/** The codes that the limit is computed from. */
export const limitCodes = ({ cap, base }: Limited): readonly string[] =>
  cap.kind === 'code' ? [cap.code] : (base ?? []).map(({ code }) => code);
