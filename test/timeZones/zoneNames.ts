// Which texts stand for another moment in another time zone, and which options leave the zone to the machine.

/** Captured before it is watched: asking must not be noticed. */
const { parse } = Date;

const dateAlone = /^\s*[+-]?\d{4,6}(-\d\d(-\d\d)?)?\s*$/;
const zoneNamed = /[\d\s](Z|GMT|UTC?|[ECMP][SD]T)\b|:\d\d(\.\d+)?\s*[+-]\d\d:?\d\d/i;

/**
 * Whether Date reads the text by the machine's time zone. A date without a time is read as one of UTC, and so is what
 * names its zone; what Date cannot read is no moment anywhere.
 */
export const dependsOnZone = (text: string): boolean =>
  !dateAlone.test(text) && !zoneNamed.test(text) && !Number.isNaN(parse(text));

/** Whether options of Intl's name a time zone. */
export const nameZone = (options: unknown): boolean =>
  typeof options === 'object' && options !== null && Reflect.get(options, 'timeZone') !== undefined;
