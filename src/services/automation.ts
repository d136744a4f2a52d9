// Bật tự động, Tắt tự động: whose hourly trigger looks after the campaign. One person's at a time, or mails go twice.
import type { LocalDateTime } from '../domain/calendar';
import type { Language } from '../domain/campaign';
import { deadlineOf } from '../domain/period';
import {
  communeDeadlineOf,
  dueWork,
  isCampaignHandled,
  periodToRemind,
  refreshHours,
  reminderHours,
} from '../domain/schedule';
import { catalogueOf } from '../i18n';
import { automationWordsOf } from '../i18n/automation';
import { showMinute } from '../i18n/numbers';
import { emptyGrid } from '../schema/grid';
import { readSettings } from '../schema/settingsTab';
import type { AutomationOwner } from './automationMemory';
import { forgetOwner, recallOwner, rememberOwner } from './automationMemory';
import { reportRecordOf } from './automationRecord';
import type { CampaignRun } from './campaignRun';
import { withCampaign } from './campaignRun';
import { writeLog } from './logLine';
import type { Ports } from './ports';
import { looksLikeAddress } from './recipients';
import type { Summary } from './summaries';

const shown = (minute: LocalDateTime | null): string => (minute === null ? '' : showMinute(minute));
