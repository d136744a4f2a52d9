// Days as plain text, for the scripts that make up samples.

const dayInMilliseconds = 86_400_000;

/** All days from the first to the last, both included, as YYYY-MM-DD. */
export const daysBetween = (first, last) => {
  const days = [];
  for (let day = Date.parse(first); day <= Date.parse(last); day += dayInMilliseconds)
    days.push(new Date(day).toISOString().slice(0, 10));
  return days;
};

/** dd/MM/yyyy, as people type it. */
export const typedDate = (iso) => iso.split('-').reverse().join('/');

export const isSunday = (iso) => new Date(iso).getUTCDay() === 0;

/** A minute in the evening of the day, dd/MM/yyyy HH:mm: when most rows are typed. */
export const eveningOf = (iso, random) =>
  `${typedDate(iso)} ${17 + Math.floor(random() * 4)}:${String(Math.floor(random() * 60)).padStart(2, '0')}`;
