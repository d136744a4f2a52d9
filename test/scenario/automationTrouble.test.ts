// Automation when things go wrong: hours missed, runs cut off, no recipients, no quota, a sheet that cannot be used.
import type { Host, HostOptions } from '../../host/createHost';
import {
  chairman,
  fireAt,
  heads,
  linesOn,
  liveThrough,
  logOf,
  mailsTo,
  openAutomatic,
  owner,
  reportTabs,
} from '../support/automation';
import { choose, sheetNamed, textOf, valuesOf } from '../support/commune';
import { typeTally } from '../support/village';

const build = 'Lập báo cáo tuần';
const mail = 'Gửi email báo cáo';
const remind = 'Nhắc đơn vị chưa báo cáo';

/** Fails the named service call while the switch is on. */
const failing = (className: string, method: string) => {
  const faults = { on: false, count: 0 };
  const onCall: HostOptions['onCall'] = ({ className: owner_, method: called }, proceed) => {
    if (faults.on && owner_ === className && called === method) {
      faults.count += 1;
      throw new Error('Service Spreadsheets timed out');
    }
    return proceed();
  };
  return { faults, making: { onCall } };
};
