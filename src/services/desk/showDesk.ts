// Bàn làm việc: where the week stands and what comes next, beside the sheet. Looking at it changes nothing.
import { catalogueOf } from '../../i18n';
import type { Catalogue } from '../../i18n';
import { renderDesk, renderDeskPage } from '../../views/desk/DeskPage';
import type { DeskState } from '../../views/desk/deskState';
import type { WorkbookGrids } from '../../schema/grid';
import type { Ports } from '../ports';
import type { Authority } from '../ports/workbookReader';
import type { NoMembers } from '../run/arguments';
import { whyNotAllowed } from '../run/authority';
import type { CampaignRun } from '../run/campaignRun';
import { withCampaign } from '../run/campaignRun';
import type { Failed, Refused } from '../run/results';
import { isUnusable } from '../run/results';
import { withoutDialogs } from '../run/withoutDialogs';
import { deskWeekOf } from './deskWeek';
import { unusableDesk } from './unusableDesk';

export type DeskResult =
  | {
      readonly ok: true;
      readonly message: string;
      readonly desk: DeskState;
      /** What a page shows of it. */
      readonly html: string;
    }
  | Refused
  | Failed;

interface Desk {
  readonly state: DeskState;
  readonly words: Catalogue;
}

/** A book that the run has read whole, and whose protections it has just renewed. */
export interface KnownBook {
  readonly authority: Authority;
  readonly grids: WorkbookGrids;
}

/** The state in the language of the book, Vietnamese before there is one that can be read. */
const readDesk = (ports: Ports, known: KnownBook | null): Desk => {
  const words = catalogueOf('vi');
  const authority = known?.authority ?? ports.workbook.authority();
  if (authority === 'new') return { state: { kind: 'new' }, words };
  const refusal = whyNotAllowed(ports, 'clerks', words, authority);
  const lookAt = (run: CampaignRun) => ({
    ok: true as const,
    state: deskWeekOf(run, refusal),
    words: run.words,
  });
  const read = withCampaign(withoutDialogs(ports), lookAt, { read: known?.grids ?? null });
  return isUnusable(read) ? { state: unusableDesk(read), words } : read;
};

/** The desk of what is known now, made at once, to be shown later. */
export const deskOf = (ports: Ports, known: KnownBook): (() => void) => {
  const { state, words } = readDesk(ports, known);
  return () => ports.dialogs.showSidebar(words.menu.showDesk, renderDeskPage(state, words));
};

/** How the week stands; without an argument it is shown beside the sheet. */
export const showDesk = (ports: Ports, argument: NoMembers | null): DeskResult => {
  const { state, words } = readDesk(ports, null);
  if (argument === null) ports.dialogs.showSidebar(words.menu.showDesk, renderDeskPage(state, words));
  return { ok: true, message: '', desk: state, html: renderDesk(state, words) };
};
