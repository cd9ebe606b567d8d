/** Files that are dropped on a place or chosen in its field, one way for both. */

export function onFiles(place, take) {
  const field = place.querySelector('input[type="file"]');
  let depth = 0; // entering a child comes before leaving its parent
  const mark = (by) => place.classList.toggle('over', (depth += by) > 0);
  field.addEventListener('change', () => {
    take([...field.files]);
    field.value = '';
  });
  place.addEventListener('dragenter', () => mark(1));
  place.addEventListener('dragleave', () => mark(-1));
  place.addEventListener('drop', (event) => {
    mark(-depth);
    take([...event.dataTransfer.files]);
  });
  // Beside the place a dropped file would take the page's own place.
  for (const name of ['dragover', 'drop']) window.addEventListener(name, (event) => event.preventDefault());
}

/** What a body is, told by the file's name: browsers do not know most of these. Compression is told by the bytes. */
const TYPES = {
  jsonl: 'application/x-ndjson',
  ndjson: 'application/x-ndjson',
  json: 'application/json',
  json3: 'application/json',
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
  srt: 'application/x-subrip',
  vtt: 'text/vtt',
  sbv: 'text/x-sbv',
  tsv: 'text/tab-separated-values',
};

export const mediaType = (name) => TYPES[extension(name)] ?? 'application/octet-stream';

/** Whether a file of this name is one transcript, which does not say whose. */
export const isTranscript = (name) => ['srt', 'vtt', 'sbv', 'tsv'].includes(extension(name));

function extension(name) {
  return name
    .toLowerCase()
    .replace(/\.(gz|zst)$/, '')
    .split('.')
    .pop();
}

/** A size for people. */
export function size(bytes) {
  const units = ['B', 'KB', 'MB', 'GB'];
  const power = Math.min(units.length - 1, bytes ? Math.floor(Math.log10(bytes) / 3) : 0);
  return `${(bytes / 1000 ** power).toLocaleString(undefined, { maximumFractionDigits: power ? 1 : 0 })} ${units[power]}`;
}
