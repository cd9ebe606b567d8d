/** The convert page: sends a file to the service and shows it in another format, again after every changed option. */

import { mediaType, onFiles } from './drop.js';
import { send } from './service.js';
import { CONVERT, SERVICE, size } from './words.js';

const PATIENCE_MS = 300;
const SHOWN = 4_000;

const form = document.getElementById('options');
const part = (id) => document.getElementById(id);
let file;
let timer;
let turn = 0;

onFiles(part('drop'), ([first]) => {
  if (!first) return;
  file = first;
  part('name').textContent = `${file.name}, ${size(file.size)}`;
  convert();
});
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(convert, PATIENCE_MS);
});

/** Of two responses, the one to the later request is shown. */
async function convert() {
  if (!file || !form.checkValidity()) return;
  const mine = ++turn;
  try {
    const response = await send(`/v1/convert?${query()}`, {
      method: 'POST',
      headers: { 'Content-Type': mediaType(file.name) },
      body: file,
    });
    const blob = await response.blob();
    if (mine === turn) show(blob, await blob.slice(0, SHOWN).text());
  } catch (refused) {
    if (mine === turn) refuse(refused.reasons ?? [SERVICE.unreachable]);
  }
}

function query() {
  return new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''));
}

function show(blob, text) {
  const link = part('download');
  URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(blob);
  link.download = `${file.name.replace(/\.[^.]*$/, '')}.${form.elements.to.value}`;
  link.textContent = CONVERT.download(link.download);
  part('text').textContent = text + (blob.size > SHOWN ? '\n…' : '');
  part('result').hidden = false;
  say(CONVERT.done(blob.size), []);
}

function refuse(reasons) {
  part('result').hidden = true;
  say('', reasons);
}

function say(text, reasons) {
  part('state').textContent = text;
  part('wrong').hidden = reasons.length === 0;
  part('wrong').textContent = reasons.join('\n');
}
