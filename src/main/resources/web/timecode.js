/** Times as people write them, such as 1:02.5 or 1:00:02.500, as milliseconds, and back. */

const FORM = /^(?:(?:(\d{1,2}):)?(\d{1,2}):)?(\d{1,6})(?:[.,](\d{1,3}))?$/;

/** Milliseconds; NaN if the text is not a time. */
export function parsed(text) {
  const match = FORM.exec(text.trim());
  if (!match) return NaN;
  const [, hours = 0, minutes = 0, seconds, fraction = ''] = match;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'));
}

export function written(ms) {
  const [hours, minutes, seconds] = [
    Math.floor(ms / 3_600_000),
    Math.floor(ms / 60_000) % 60,
    Math.floor(ms / 1000) % 60,
  ];
  const padded = (number, length) => String(number).padStart(length, '0');
  const start = hours ? `${hours}:${padded(minutes, 2)}` : minutes;
  return `${start}:${padded(seconds, 2)}.${padded(ms % 1000, 3)}`;
}

/** Without the milliseconds if they are zero. */
export const writtenShort = (ms) => written(ms).replace(/\.000$/, '');

export const toMs = (seconds) => Math.round(seconds * 1000);
