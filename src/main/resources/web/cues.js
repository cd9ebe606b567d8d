/** The cues of a subtitle file, and what each has against the limits of a style. */

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

/** SubRip has no escapes: word joiners keep texts from being taken for markup, and are not seen. */
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

/** How fast a cue is to be read, in the unit that the style counts in. */
export const speed = (cue, limits) => {
  const seconds = Math.max(0.001, (cue.end - cue.start) / 1000);
  const text = cue.lines.join(' ');
  return limits.wpm ? (words(text) * 60) / seconds : length(text, limits.wide) / seconds;
};

/** What a cue has against the limits, in words; nothing when it holds to them. */
export const faults = (cue, next, limits) => {
  const lasts = cue.end - cue.start;
  const longest = Math.max(0, ...cue.lines.map((line) => length(line, limits.wide)));
  const allowed = limits.wpm || limits.cps;
  const pause = next ? next.start - cue.end : Infinity;
  return [
    longest > limits.length && `line of ${longest}, not ${limits.length}`,
    cue.lines.length > limits.lines && `${cue.lines.length} lines, not ${limits.lines}`,
    speed(cue, limits) > allowed * 1.005 && `too fast`,
    lasts < limits.shortest && `shorter than ${limits.shortest / 1000} s`,
    lasts > limits.longest && `longer than ${limits.longest / 1000} s`,
    pause < limits.gap && (pause < 0 ? 'overlaps the next' : `next after ${pause} ms, not ${limits.gap}`),
  ].filter(Boolean);
};
