/** The import page: every file gets a card, and the files are uploaded one after the other. */

import { isTranscript, mediaType, onFiles } from './drop.js';
import { chooseEpisode, putTranscript } from './episode-choice.js';
import { RunCard } from './run-card.js';
import { checkMayWrite, events, newId, send } from './service.js';

const PAUSE_MS = 300;

const options = document.getElementById('options');
let before = Promise.resolve();

onFiles(document.getElementById('drop'), (files) => files.forEach(add));

function add(file) {
  const card = new RunCard(file);
  document.getElementById('runs').prepend(card.element);
  if (isTranscript(file.name)) chooseEpisode(card, (choice) => queue(card, choice));
  else queue(card, {});
}

/** Files are imported in the order they were dropped: if two contain the same episode, the later one wins. */
function queue(card, choice) {
  card.showWaiting();
  before = before.then(() => run(card, choice)).catch((failure) => card.showFailure(failure));
}

async function run(card, choice) {
  await checkMayWrite();
  if (choice.known) {
    card.showSaved(await putTranscript(card.file, choice));
    return;
  }
  const report = await importRows(card, choice.query ?? {});
  card.showReport(report);
  if (isUnnamed(report)) chooseEpisode(card, (chosen) => queue(card, chosen));
}

/** A single record without an id or a URL: the output of a recogniser does not name its episode. */
function isUnnamed({ received, rejections }) {
  const errors = rejections[0]?.errors ?? [];
  return received === 1 && errors.some(({ pointer, code }) => pointer === '' && code === 'missing');
}

async function importRows(card, query) {
  const id = newId();
  card.showUpload(() => send(`/v1/imports/${id}`, { method: 'DELETE' }));
  const sending = sent(card.file, id, query);
  const ends = sending.then(
    () => true,
    () => true,
  );
  let isOver = false;
  while (!isOver) isOver = await Promise.race([ends, follow(id, card).then(pause)]);
  return sending;
}

/** Sends the body. A run that imported nothing or was stopped has a report too. */
async function sent(file, id, query) {
  const given = { ...Object.fromEntries(new FormData(options)), ...query };
  const address = new URLSearchParams(Object.entries(given).filter(([, value]) => value));
  try {
    const response = await send(`/v1/imports?${address}`, {
      method: 'POST',
      headers: { 'Content-Type': mediaType(file.name), 'Import-Id': id },
      body: file,
    });
    return await response.json();
  } catch (failure) {
    if (failure.problem?.rejections) return failure.problem;
    const run = await report(id);
    if (!run || run.state === 'running') throw failure;
    return run;
  }
}

/** The report of a run; null if the run never began, or if there is no connection. */
async function report(id) {
  try {
    return await (await send(`/v1/imports/${id}`)).json();
  } catch {
    return null;
  }
}

/**
 * Shows the progress of the run until its events end. The run may not have begun yet, and an error here does not stop
 * the import.
 */
async function follow(id, card) {
  try {
    for await (const { event, data } of events(await send(`/v1/imports/${id}/events`))) {
      if (event === 'progress') card.showProgress(JSON.parse(data).counts);
    }
  } catch (gone) {
    console.debug(`the progress of import ${id} is not available for now`, gone);
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS, false));
