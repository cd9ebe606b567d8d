/** Every text that the modules show, in one place, so that they can be read and judged together. */

const number = (value) => value.toLocaleString('en');

/** `1 segment`, `2 segments`, `12,679 cues`. */
const counted = (count, one, many = `${one}s`) => `${number(count)} ${count === 1 ? one : many}`;

/** The English name of a language; its tag if the browser does not know the form of it. */
const language = (tag) => {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag);
  } catch {
    return tag; // such as x-whale, a tag of private use
  }
};

const shownOf = (shown, all) => (shown < all ? ` (first ${number(shown)} shown)` : '');

/** A size for people. */
export function size(bytes) {
  const units = ['B', 'KB', 'MB', 'GB'];
  const power = Math.min(units.length - 1, bytes ? Math.floor(Math.log10(bytes) / 3) : 0);
  const digits = { maximumFractionDigits: power ? 1 : 0 };
  return `${(bytes / 1000 ** power).toLocaleString('en', digits)} ${units[power]}`;
}

export const SERVICE = {
  unreachable: 'The service is unreachable.',
  unsaved: 'The service is unreachable. Your changes are kept on this page.',
  status: (status) => `The service returned ${status}.`,
};

export const IMPORT = {
  waiting: 'Waiting…',
  uploading: 'Uploading…',
  progress: ({ bytes, created, updated, unchanged, rejected }) =>
    [
      `${size(bytes)} read`,
      counted(created + updated + unchanged, 'episode'),
      ...(rejected ? [`${number(rejected)} rejected`] : []),
    ].join(', '),
  completed: 'Imported.',
  failed: 'Not imported.',
  interrupted: 'Stopped. Episodes already stored are kept; import the file again to finish.',
  partly: (rejected, received) => `Imported, with ${number(rejected)} of ${counted(received, 'record')} rejected.`,
  disconnected: 'The connection was lost. Import the file again.',
  counts: [
    ['received', 'record', 'records'],
    ['created', 'new episode', 'new episodes'],
    ['updated', 'changed', 'changed'],
    ['unchanged', 'unchanged', 'unchanged'],
    ['rejected', 'rejected', 'rejected'],
    ['repaired', 'repair', 'repairs'],
    ['segments', 'segment', 'segments'],
  ],
  number,
  rejections: (shown, all) => counted(all, 'rejected record') + shownOf(shown, all),
  repairs: (shown, all) => counted(all, 'repair') + shownOf(shown, all),
  record: (record, line, episode) =>
    [`Record ${record}`, line > 1 ? `line ${line}` : '', episode ?? ''].filter(Boolean).join(', '),
  savedTrack: (tag) => `Saved as the ${language(tag)} track: `,
  savedTranscript: 'Saved as the episode’s transcript: ',
};

export const CONVERT = {
  done: (bytes) => `Converted, ${size(bytes)}.`,
  download: (name) => `Download ${name}`,
};

export const PREVIEW = {
  play: 'Play',
  pause: 'Pause',
  characters: 'chars/s',
  words: 'words/min',
  verdict(broken, all, style) {
    if (all === 0) return 'No cues.';
    const verb = broken === 1 ? 'breaks' : 'break';
    if (broken > 0) return `${number(broken)} of ${counted(all, 'cue')} ${verb} ${style} limits.`;
    return all === 1 ? `The only cue meets ${style} limits.` : `All ${number(all)} cues meet ${style} limits.`;
  },
  longLine: (length, most) => `line of ${length} (max ${most})`,
  manyLines: (lines, most) => `${lines} lines (max ${most})`,
  fast: 'too fast',
  short: (ms) => `shorter than ${ms / 1000} s`,
  long: (ms) => `longer than ${ms / 1000} s`,
  overlap: 'overlaps the next cue',
  gap: (ms, least) => `gap of ${ms} ms (min ${least})`,
};

export const EDITING = {
  start: 'Select a line to edit it.',
  changed: (count) => `${counted(count, 'segment')} changed.`,
  saved: (count) => `${counted(count, 'segment')} saved.`,
  conflicts: (count) => `${counted(count, 'segment')} changed by someone else: choose a version below the line.`,
  refused: (count) => `${counted(count, 'segment')} refused: see the reason below the line.`,
  discard: (count) => `Discard your changes in ${counted(count, 'segment')}?`,
  discardChapters: 'Discard your changes to the chapters?',
  time: (example) => `Enter a time such as ${example}.`,
  end: 'Enter a time such as 1:02.5, not before the start.',
  text: 'Enter the text of the segment.',
  removed: 'This segment no longer exists.',
};

export const FINDING = {
  none: 'No matches',
  place: (at, all, most) => `${number(at)} of ${number(all)}${all === most ? '+' : ''}`,
};

export const PLAYER = {
  title: 'Video',
  silent: 'The player did not load. Time links open the video on its own site.',
};

export const COPYING = {
  copy: 'Copy',
  copied: 'Copied',
  byHand: 'Press Ctrl+C',
};
