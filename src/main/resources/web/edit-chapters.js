/** Editing the chapters of an episode on its page: rows of a time and a title, saved together. */

import { send } from './service.js';
import { parsed, toMs, writtenShort } from './timecode.js';
import { EDITING, SERVICE } from './words.js';

const form = document.getElementById('chapter-editor');
const list = form.querySelector('ol');
const button = (name) => form.querySelector(`.${name}`);
const past = [];
let path;
let etag;
let stored;
let latest;
let silent = [];

export async function editChapters(id) {
  path = `/v1/episodes/${id}`;
  stored = await read();
  fill(stored);
  form.hidden = false;
  document.body.classList.add('editing-chapters');
  list.querySelector('input')?.focus();
}

/** Stores the other reading of the description, in which each title goes to the time on its other side. */
export async function turnChapters(id) {
  const { headers } = await send(`/v1/episodes/${id}`);
  const other = await send(`/v1/episodes/${id}/chapters.json?source=description&turned=true`);
  const { chapters } = await other.json();
  const body = JSON.stringify(chapters.map(({ startTime, title }) => ({ start: startTime, title })));
  const type = { 'Content-Type': 'application/json', 'If-Match': headers.get('ETag') };
  await send(`/v1/episodes/${id}/chapters`, { method: 'PUT', headers: type, body });
  location.reload();
}

/**
 * The chapters as stored, and the ETag to save them with. The ETag is read first, so that a write between the two reads
 * is noticed as a conflict. Silent chapters are not shown, and are saved as they are.
 */
async function read() {
  const response = await send(path);
  etag = response.headers.get('ETag');
  const { chapterCount, chapterSource } = await response.json();
  button('restore').hidden = chapterSource !== 'stored';
  silent = [];
  if (!chapterCount && chapterSource !== 'stored') return [];
  const { chapters } = await (await send(`${path}/chapters.json?rev=${etag.replaceAll('"', '')}`)).json();
  silent = chapters.filter(({ toc }) => toc === false);
  return chapters
    .filter(({ toc }) => toc !== false)
    .map(({ startTime, title, img, url }) => ({ start: writtenShort(toMs(startTime)), title, img, url }));
}

function fill(chapters) {
  list.replaceChildren(...chapters.map(row));
  latest = chapters;
  button('undo').disabled = past.length === 0;
}

/** Replaces all rows; this can be undone. */
function replace(chapters) {
  past.push(latest);
  fill(chapters);
}

function row({ start, title, img, url }) {
  const item = document.getElementById('chapter-row').content.firstElementChild.cloneNode(true);
  item.querySelector('[name="start"]').value = start;
  item.querySelector('[name="title"]').value = title;
  if (img) item.dataset.img = img;
  if (url) item.dataset.url = url;
  return item;
}

const shown = () =>
  [...list.children].map((item) => ({
    start: item.querySelector('[name="start"]').value,
    title: item.querySelector('[name="title"]').value,
    img: item.dataset.img,
    url: item.dataset.url,
  }));

/** Every change can be undone, until it is saved. */
function changed() {
  past.push(latest);
  latest = shown();
  button('undo').disabled = false;
}

list.addEventListener('change', changed);
list.addEventListener('click', (event) => {
  if (!event.target.closest('.remove')) return;
  event.target.closest('li').remove();
  changed();
});
button('add').addEventListener('click', () => {
  list.append(row({ start: '', title: '' }));
  changed();
  list.lastElementChild.querySelector('input').focus();
});
button('undo').addEventListener('click', () => fill(past.pop()));
button('cancel').addEventListener('click', leave);
button('restore').addEventListener('click', () => store(() => ({ method: 'DELETE' })));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (isValid()) store(given);
});
window.addEventListener('beforeunload', (event) => past.length && event.preventDefault());

function isValid() {
  for (const field of list.querySelectorAll('[name="start"]')) {
    field.setCustomValidity(Number.isNaN(parsed(field.value)) ? EDITING.time('1:02') : '');
  }
  return form.reportValidity();
}

function given() {
  const chapters = shown().map(({ start, ...others }) => ({ start: parsed(start) / 1000, ...others }));
  const body = JSON.stringify([...chapters, ...silent]);
  return { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body };
}

async function store(make) {
  const request = make();
  try {
    await send(`${path}/chapters`, { ...request, headers: { ...request.headers, 'If-Match': etag } });
    past.length = 0;
    location.reload();
  } catch (refused) {
    if (refused.status === 412) await compare(make, refused.problem);
    else say(refused.reasons?.join(' ') ?? SERVICE.unsaved);
  }
}

/** Someone else saved first. If the chapters are still the same, something else changed: save again. */
async function compare(make, { current }) {
  const theirs = await read();
  if (JSON.stringify(theirs) === JSON.stringify(stored)) return store(make);
  stored = theirs;
  const note = document.getElementById('chapter-conflict').content.firstElementChild.cloneNode(true);
  note.querySelector('.when').textContent = new Date(current?.updatedAt ?? Date.now()).toLocaleTimeString();
  note.querySelector('ol').append(...theirs.map(shownChapter));
  note.querySelector('.keep').addEventListener('click', () => {
    if (!isValid()) return;
    say('');
    store(make);
  });
  note.querySelector('.take').addEventListener('click', () => {
    say('');
    replace(theirs);
  });
  say(note);
}

function shownChapter({ start, title }) {
  const item = document.createElement('li');
  item.textContent = `${start} ${title}`;
  return item;
}

function say(what) {
  form.querySelector('.notes').replaceChildren(what);
}

function leave() {
  if (past.length && !confirm(EDITING.discardChapters)) return;
  past.length = 0;
  form.hidden = true;
  say('');
  document.body.classList.remove('editing-chapters');
}
