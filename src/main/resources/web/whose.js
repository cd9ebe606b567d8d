/** Whose transcript a file is: an episode of the library, or a new one. Asked in the card of the file. */

import { mediaType } from './drop.js';
import { send } from './service.js';

const PATIENCE_MS = 250;
const PROPOSALS = 8;

/** Asks, and tells what was said: `{known, language}`, or `{query}` for an import that names the episode. */
export function askWhose(card, tell) {
  const form = card.part('.whose');
  form.hidden = false;
  card.says('');
  form.addEventListener('change', () => choose(form));
  proposeEpisodes(form);
  choose(form);
  form.onsubmit = (event) => {
    event.preventDefault();
    form.hidden = true;
    tell(answer(form));
  };
}

function choose(form) {
  for (const fields of form.querySelectorAll('.fields')) {
    fields.hidden = fields.dataset.kind !== form.elements.kind.value;
    for (const field of fields.querySelectorAll('input')) field.disabled = fields.hidden;
  }
}

function answer({ elements }) {
  if (elements.kind.value === 'known') {
    return { known: idOf(elements.episode.value), language: elements.track.value.trim() };
  }
  const address = elements.address.value.trim();
  const name = /^https?:/i.test(address) ? 'url' : 'id';
  return { query: { [name]: address, title: elements.title.value.trim(), channel: elements.channel.value.trim() } };
}

/** The id in what was typed or chosen: itself, or the end of an address, ours or YouTube's. */
function idOf(text) {
  return /[\w-]{1,64}(?=\/?$)/.exec(text.trim().replace(/[?&](?!v=).*$/, ''))?.[0] ?? text.trim();
}

/** Proposes the episodes with this in their titles, as it is typed. */
function proposeEpisodes(form) {
  const field = form.elements.episode;
  const proposals = form.querySelector('datalist');
  proposals.id = `proposals-${performance.now()}`;
  field.setAttribute('list', proposals.id);
  let timer;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => propose(field.value.trim(), proposals), PATIENCE_MS);
  });
}

async function propose(title, proposals) {
  if (!title) return;
  const response = await send(`/v1/episodes?${new URLSearchParams({ title, limit: PROPOSALS })}`);
  const { episodes } = await response.json();
  proposals.replaceChildren(...episodes.map((episode) => new Option(episode.title, episode.id)));
}

/** Stores a file as what is said in an episode, in a further language or in place of its own. */
export async function putTranscript(file, { known, language }) {
  const found = await send(`/v1/episodes/${encodeURIComponent(known)}`);
  const episode = await found.json();
  const isOwn = !language || language.toLowerCase() === episode.language.toLowerCase();
  const expects = { 'If-Match': found.headers.get('ETag') };
  const stored = isOwn
    ? await replaceOwn(episode, file, expects)
    : await send(`/v1/episodes/${episode.id}/tracks/${encodeURIComponent(language)}`, {
        method: 'PUT',
        headers: { 'Content-Type': mediaType(file.name), ...expects },
        body: file,
      });
  return { ...(await stored.json()), ...(isOwn ? {} : { language }) };
}

/** The episode's own transcript belongs to the episode itself, and is given with it. */
async function replaceOwn({ id, channel, url, title, description, language }, file, expects) {
  const converted = await send('/v1/convert?to=json', {
    method: 'POST',
    headers: { 'Content-Type': mediaType(file.name) },
    body: file,
  });
  const { segments } = await converted.json();
  return send(`/v1/episodes/${id}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...expects },
    body: JSON.stringify({
      channel,
      url,
      title,
      description,
      ...(language === 'und' ? {} : { language }),
      segments: segments.map(({ startTime, endTime, speaker, body }) => ({
        start: startTime,
        end: endTime,
        speaker,
        text: body,
      })),
    }),
  });
}
