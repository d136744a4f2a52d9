// Which edition this bundle is. The build puts both in: webpack.config.cjs.
import type { Edition } from '../services/ports/edition';

declare const CAMPAIGN_VERSION: string;
declare const CAMPAIGN_COMMITTED: string | null;

/** The edition of this very bundle. */
export const builtEdition: Edition = { version: CAMPAIGN_VERSION, committed: CAMPAIGN_COMMITTED };
