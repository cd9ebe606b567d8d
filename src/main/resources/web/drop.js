/** Files that are dropped on an element or chosen in its file field; both are handled alike. */

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
  // A file dropped outside the place would replace the page.
  for (const name of ['dragover', 'drop']) window.addEventListener(name, (event) => event.preventDefault());
}

/** Media types by file extension: browsers do not know most of them. The service detects compression itself. */
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
  ttml: 'application/ttml+xml',
  dfxp: 'application/ttml+xml',
  itt: 'application/ttml+xml',
  ass: 'text/x-ssa',
  ssa: 'text/x-ssa',
  lrc: 'text/x-lrc',
  scc: 'text/x-scc',
  stl: 'application/x-ebu-stl',
  smi: 'application/x-sami',
  sami: 'application/x-sami',
  srv1: 'application/x-youtube-timedtext',
  srv2: 'application/x-youtube-timedtext',
  srv3: 'application/x-youtube-timedtext',
  sub: 'text/plain',
  xml: 'text/xml',
};

const NO_TRANSCRIPTS = ['jsonl', 'ndjson', 'json', 'json3', 'csv', 'parquet'];

export const mediaType = (name) => TYPES[extension(name)] ?? 'application/octet-stream';

/** Whether a file of this name is a single transcript, which does not name its episode. */
export const isTranscript = (name) => 
  extension(name) in TYPES && !NO_TRANSCRIPTS.includes(extension(name));

function extension(name) {
  return name
    .toLowerCase()
    .replace(/\.(gz|zst)$/, '')
    .split('.')
    .pop();
}
