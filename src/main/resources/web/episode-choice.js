/** The choice of an episode for a single transcript, in the card of its file: one of the library, or a new one. */

import { mediaType } from './drop.js';
import { send } from './service.js';

const PATIENCE_MS = 250;
const PROPOSALS = 8;

/** Asks for the episode. `choose` gets `{known, language}`, or `{query}` for an import that names a new episode. */
export function chooseEpisode(card, choose) {
  const form = card.part('.choice');
  form.hidden = false;
  card.say('');
  form.addEventListener('change', () => showFields(form));
  proposeEpisodes(form);
  showFields(form);
  form.onsubmit = (event) => {
    event.preventDefault();
    form.hidden = true;
    choose(chosen(form));
  };
}

function showFields(form) {
  for (const fields of form.querySelectorAll('.fields')) {
    fields.hidden = fields.dataset.kind !== form.elements.kind.value;
    for (const field of fields.querySelectorAll('input')) field.disabled = fields.hidden;
  }
}

function chosen({ elements }) {
  if (elements.kind.value === 'known') {
    return { known: idOf(elements.episode.value), language: elements.track.value.trim() };
  }
  const address = elements.address.value.trim();
  const name = /^https?:/i.test(address) ? 'url' : 'id';
  return { query: { [name]: address, title: elements.title.value.trim(), channel: elements.channel.value.trim() } };
}

/** The id in what was typed or chosen: the text itself, or the end of a URL of ours or of YouTube’s. */
function idOf(text) {
  return /[\w-]{1,64}(?=\/?$)/.exec(text.trim().replace(/[?&](?!v=).*$/, ''))?.[0] ?? text.trim();
}

/** Proposes episodes whose titles contain the text, while it is typed. */
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

/** Saves a file as the transcript of an episode: as a track in another language, or in place of its own transcript. */
export async function putTranscript(file, { known, language }) {
  const found = await send(`/v1/episodes/${encodeURIComponent(known)}`);
  const episode = await found.json();
  const isOwn = !language || language.toLowerCase() === episode.language.toLowerCase();
  const expects = { 'If-Match': found.headers.get('ETag') };
  const saved = isOwn
    ? await replaceOwn(episode, file, expects)
    : await send(`/v1/episodes/${episode.id}/tracks/${encodeURIComponent(language)}`, {
        method: 'PUT',
        headers: { 'Content-Type': mediaType(file.name), ...expects },
        body: file,
      });
  return { ...(await saved.json()), ...(isOwn ? {} : { language }), isOwn };
}

/** An episode’s own transcript is a part of the episode, so the whole episode is sent. */
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
