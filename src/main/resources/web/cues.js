import { PREVIEW } from './words.js';

/** The cues of a subtitle file, and the limits of a style that each one breaks. */

const TIMES = /^([\d:.,]+) --> ([\d:.,]+)/;
const REFERENCES = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0', lrm: '\u200e', rlm: '\u200f' };
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Reads SubRip and WebVTT as the service writes them. */
export const read = (text, isVtt) =>
  text
    .split('\n\n')
    .map((block) => block.trim().split('\n'))
    .map((lines) => [lines, lines.findIndex((line) => TIMES.test(line))])
    .filter(([, at]) => at >= 0)
    .map(([lines, at]) => {
      const [, start, end] = TIMES.exec(lines[at]);
      const said = lines.slice(at + 1).map(isVtt ? withoutMarkup : withoutJoiners);
      return { start: milliseconds(start), end: milliseconds(end), lines: said };
    });

const withoutMarkup = (line) =>
  line.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (whole, name) => REFERENCES[name] ?? whole);

/** SubRip has no escapes: invisible word joiners keep a text from being read as markup. */
const withoutJoiners = (line) => line.replaceAll('\u2060', '');

const milliseconds = (clock) => {
  const parts = clock.replace(',', '.').split(':').map(Number);
  return Math.round(parts.reduce((sum, part) => sum * 60 + part, 0) * 1000);
};

/** The length of a line: grapheme clusters, or full-width cells where a narrow letter takes half of one. */
export const length = (line, isWide) => {
  let cells = 0;
  for (const { segment } of graphemes.segment(line)) {
    cells += isWide && !WIDE.test(segment) ? 0.5 : 1;
  }
  return cells;
};

const words = (text) => text.split(/\s+/).filter(Boolean).length;

/** The reading speed of a cue, in the unit that the style counts in. */
export const speed = (cue, limits) => {
  const seconds = Math.max(0.001, (cue.end - cue.start) / 1000);
  const text = cue.lines.join(' ');
  return limits.wpm ? (words(text) * 60) / seconds : length(text, limits.wide) / seconds;
};

/** The limits that a cue breaks, in words; empty when it meets all of them. */
export const faults = (cue, next, limits) => {
  const lasts = cue.end - cue.start;
  const longest = Math.max(0, ...cue.lines.map((line) => length(line, limits.wide)));
  const allowed = limits.wpm || limits.cps;
  const pause = next ? next.start - cue.end : Infinity;
  return [
    longest > limits.length && PREVIEW.longLine(longest, limits.length),
    cue.lines.length > limits.lines && PREVIEW.manyLines(cue.lines.length, limits.lines),
    speed(cue, limits) > allowed * 1.005 && PREVIEW.fast,
    lasts < limits.shortest && PREVIEW.short(limits.shortest),
    lasts > limits.longest && PREVIEW.long(limits.longest),
    pause < limits.gap && (pause < 0 ? PREVIEW.overlap : PREVIEW.gap(pause, limits.gap)),
  ].filter(Boolean);
};
