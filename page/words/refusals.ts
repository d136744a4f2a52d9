// A refusal of Sheets in the language of the page.
import type { EditRefusal } from '../../host/createHost';
import type { Words } from './vi';

/** What the person reads: the rule's own help where it has one, as on Google. */
export const refusalText = ({ refused }: Pick<Words, 'refused'>, refusal: EditRefusal): string =>
  refusal.kind === 'protected'
    ? refused.protected
    : (refusal.helpText ?? refused.rule(refusal.a1, refusal.allowed?.join(', ') ?? null));
