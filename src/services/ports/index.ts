// What the services need of the outside: the spreadsheet, the user, mail and memory. The shell implements these
// over Google's services; nothing else in the add-in knows that Google exists.
import type { DialogPort } from './dialogs';
import type { Edition } from './edition';
import type { FailurePort } from './failures';
import type { LockPort } from './lock';
import type { MailPort } from './mail';
import type { MemoryPort } from './memory';
import type { MenuPort } from './menu';
import type { SelfCheckPort } from './selfCheck';
import type { TriggerPort } from './triggers';
import type { UserPort } from './user';
import type { WorkbookReader } from './workbookReader';
import type { WorkbookSetUp } from './workbookSetUp';
import type { WorkbookWriter } from './workbookWriter';

export interface Ports {
  readonly edition: Edition;
  readonly workbook: WorkbookReader & WorkbookWriter & WorkbookSetUp;
  readonly user: UserPort;
  readonly dialogs: DialogPort;
  readonly mail: MailPort;
  readonly memory: MemoryPort;
  readonly lock: LockPort;
  readonly triggers: TriggerPort;
  readonly menu: MenuPort;
  readonly selfCheck: SelfCheckPort;
  readonly failures: FailurePort;
}
