/** The import page: every file becomes a card, and cards are sent one after the other. */

import { isTranscript, mediaType, onFiles } from './drop.js';
import { RunCard } from './run-card.js';
import { events, makeSureOfWriting, newId, send } from './service.js';
import { askWhose, putTranscript } from './whose.js';

const PAUSE_MS = 300;

const options = document.getElementById('options');
let before = Promise.resolve();

onFiles(document.getElementById('drop'), (files) => files.forEach(add));

function add(file) {
  const card = new RunCard(file);
  document.getElementById('runs').prepend(card.element);
  if (isTranscript(file.name)) askWhose(card, (whose) => queue(card, whose));
  else queue(card, {});
}

/** A file that was dropped first is imported first: of two that hold the same episode the later wins. */
function queue(card, whose) {
  card.waits();
  before = before.then(() => run(card, whose)).catch((failure) => card.failed(failure));
}

async function run(card, whose) {
  await makeSureOfWriting();
  if (whose.known) {
    card.stored(await putTranscript(card.file, whose));
    return;
  }
  const report = await importRows(card, whose.query ?? {});
  card.shows(report);
  if (isUnnamed(report)) askWhose(card, (told) => queue(card, told));
}

/** A lone record without an id or a URL: what recognisers write does not say whose it is. */
function isUnnamed({ received, rejections }) {
  const errors = rejections[0]?.errors ?? [];
  return received === 1 && errors.some(({ pointer, code }) => pointer === '' && code === 'missing');
}

async function importRows(card, query) {
  const id = newId();
  card.runs(() => send(`/v1/imports/${id}`, { method: 'DELETE' }));
  const sending = sent(card.file, id, query);
  const ends = sending.then(
    () => true,
    () => true,
  );
  let isOver = false;
  while (!isOver) isOver = await Promise.race([ends, follow(id, card).then(pause)]);
  return sending;
}

/** Sends the body; the report of a run that took nothing or was stopped is one all the same. */
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

/** The report of a run; null where it never began, or where there is no connection. */
async function report(id) {
  try {
    return await (await send(`/v1/imports/${id}`)).json();
  } catch {
    return null;
  }
}

/**
 * Shows how far the run has come, for as long as the service tells. It may not have begun yet, and a break in this does
 * not break the import.
 */
async function follow(id, card) {
  try {
    for await (const { event, data } of events(await send(`/v1/imports/${id}/events`))) {
      if (event === 'progress') card.progress(JSON.parse(data).counts);
    }
  } catch (gone) {
    console.debug(`import ${id} is not followed for the moment`, gone);
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS, false));
