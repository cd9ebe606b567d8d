/** Editing the transcript of an episode on its page: changed segments are saved when the person says so. */

import { Drafts } from './drafts.js';
import { editChapters, turnChapters } from './edit-chapters.js';
import { loaded, Saving } from './saving.js';
import { SegmentRows } from './segment-rows.js';
import { EDITING, SERVICE } from './words.js';

const episode = document.getElementById('episode');
const bar = document.getElementById('edit-bar');
const [undo, redo, save, done] = ['undo', 'redo', 'save', 'done'].map((name) => bar.querySelector(`.${name}`));
const begin = document.getElementById('edit');
const beginChapters = document.getElementById('edit-chapters');
const turn = document.getElementById('turn-chapters');
let drafts;
let rows;
let saving;
let isAnythingSaved = false;

begin.addEventListener('click', start);
beginChapters.addEventListener('click', () => editChapters(episode.dataset.id));
turn?.addEventListener('click', turnThem);
undo.addEventListener('click', () => step(drafts.undo()));
redo.addEventListener('click', () => step(drafts.redo()));
save.addEventListener('click', store);
done.addEventListener('click', end);
window.addEventListener('beforeunload', (event) => isUnsaved() && event.preventDefault());
window.addEventListener('keydown', shortcut);
// Before this line a click would have been lost.
begin.disabled = false;
beginChapters.disabled = false;
if (turn) turn.disabled = false;

/** Typing counts as a change from the first letter on. */
document.getElementById('transcript').addEventListener('input', () => {
  if (drafts) save.disabled = false;
});

async function turnThem() {
  turn.disabled = true;
  try {
    await turnChapters(episode.dataset.id);
  } catch (refused) {
    document.getElementById('turn-note').textContent = refused.reasons?.join(' ') ?? SERVICE.unreachable;
    turn.disabled = false;
  }
}

function isUnsaved() {
  return drafts && (!rows.close() || drafts.pending.length > 0);
}

async function start() {
  begin.disabled = true;
  const { id, lang } = episode.dataset;
  const { segments, etag } = await loaded(`/v1/episodes/${id}/segments?${new URLSearchParams({ lang })}`);
  drafts = new Drafts(segments);
  saving = new Saving(id, lang, drafts, etag);
  rows = new SegmentRows(drafts, change);
  for (const section of document.querySelectorAll('#transcript > section')) {
    const first = Number(section.dataset.first);
    rows.show(section, segments.slice(first, first + Number(section.dataset.count)));
  }
  document.body.classList.add('editing');
  bar.hidden = false;
  show(EDITING.start);
}

function change(position, what) {
  drafts.change(position, what);
  step(position);
}

function step(position) {
  rows.renew(position);
  show('');
}

function show(text) {
  const count = drafts.pending.length;
  undo.disabled = !drafts.canUndo;
  redo.disabled = !drafts.canRedo;
  save.disabled = count === 0;
  const changes = count ? EDITING.changed(count) : '';
  bar.querySelector('output').textContent = [changes, text].filter(Boolean).join(' ');
}

async function store() {
  if (!rows.close()) return;
  const before = drafts.pending;
  save.disabled = true;
  try {
    const refusals = await saving.all();
    isAnythingSaved ||= before.some((position) => !drafts.isChanged(position));
    before.forEach((position) => settle(position, refusals.get(position)));
    show(verdict(before.filter((position) => !drafts.isChanged(position)).length, refusals.size));
  } catch (failure) {
    show(failure.problem ? failure.message : SERVICE.unsaved);
  }
}

function settle(position, refused) {
  rows.renew(position);
  if (saving.conflicts.has(position)) {
    rows.conflict(position, drafts.stored(position), saving.conflicts.get(position), {
      mine: () => decide(position, () => saving.keepMine(position)),
      other: () => decide(position, () => saving.takeTheirs(position)),
    });
  } else if (refused) {
    rows.refuse(position, refused.reasons);
  } else {
    rows.clear(position);
  }
}

function decide(position, choice) {
  choice();
  rows.clear(position);
  step(position);
}

function verdict(saved, refused) {
  return [
    saved ? EDITING.saved(saved) : '',
    saving.conflicts.size ? EDITING.conflicts(saving.conflicts.size) : '',
    refused ? EDITING.refused(refused) : '',
  ].join(' ');
}

function end() {
  if (!rows.close()) return;
  const count = drafts.pending.length;
  if (count && !confirm(EDITING.discard(count))) return;
  drafts = undefined;
  if (isAnythingSaved) {
    location.reload();
    return;
  }
  document.querySelectorAll('.segments').forEach((list) => list.remove());
  document.body.classList.remove('editing');
  bar.hidden = true;
  begin.disabled = false;
  begin.focus();
}

/** Inside a field the browser’s own undo applies. */
function shortcut(event) {
  if (!drafts || !(event.ctrlKey || event.metaKey)) return;
  const isInField = event.target.matches('input, textarea');
  const name = event.key.toLowerCase();
  const button = { s: save, z: isInField ? null : event.shiftKey ? redo : undo, y: isInField ? null : redo }[name];
  if (!button) return;
  event.preventDefault();
  if (rows.close()) button.click();
}
