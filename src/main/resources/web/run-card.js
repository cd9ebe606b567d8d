/** The card of a file on the import page: its progress, and the report of its import. */

import { explained, save, send } from './service.js';
import { IMPORT, size } from './words.js';

export class RunCard {
  constructor(file) {
    this.file = file;
    this.element = document.getElementById('run').content.firstElementChild.cloneNode(true);
    this.part('.name').textContent = file.name;
    this.part('.size').textContent = size(file.size);
  }

  part(selector) {
    return this.element.querySelector(selector);
  }

  say(text) {
    this.part('.state').textContent = text;
  }

  showWaiting() {
    for (const part of ['.wrong', '.counts', '.rejected', '.repairs']) this.part(part).hidden = true;
    this.say(IMPORT.waiting);
  }

  showUpload(stop) {
    this.part('.course').hidden = false;
    this.part('progress').removeAttribute('value');
    this.part('.stop').disabled = false;
    this.part('.stop').onclick = async () => {
      this.part('.stop').disabled = true;
      await stop().catch((refused) => this.say(refused.message));
    };
    this.say(IMPORT.uploading);
  }

  /** A compressed file may be read beyond its own size. Events that arrive after the end are ignored. */
  showProgress(counts) {
    if (this.part('.course').hidden) return;
    if (counts.bytes <= this.file.size) this.part('progress').value = counts.bytes / this.file.size;
    this.say(IMPORT.progress(counts));
  }

  showReport(report) {
    this.part('.course').hidden = true;
    this.say(end(report));
    this.part('.counts').hidden = false;
    this.part('.counts').replaceChildren(
      ...IMPORT.counts.map(([name, one, many]) => {
        const pair = line('div', '');
        pair.append(line('dt', report[name] === 1 ? one : many), line('dd', IMPORT.number(report[name])));
        return pair;
      }),
    );
    this.showRejections(report);
    this.showRepairs(report);
  }

  showRejections({ id, rejected, rejections }) {
    if (!rejections.length) return;
    this.part('.rejected').hidden = false;
    this.part('.rejected h3').textContent = IMPORT.rejections(rejections.length, rejected);
    this.part('.rejected ol').replaceChildren(...rejections.map(rejection));
    this.part('.save').onclick = async () => {
      const response = await send(`/v1/imports/${id}/rejections`);
      save(await response.blob(), `${this.file.name}.rejections.ndjson`);
    };
  }

  showRepairs({ repaired, repairs }) {
    if (!repairs.length) return;
    this.part('.repairs').hidden = false;
    this.part('.repairs summary').textContent = IMPORT.repairs(repairs.length, repaired);
    this.part('.repairs ol').replaceChildren(
      ...repairs.map((repair) => line('li', `${repair.episodeId} ${explained(repair)}`)),
    );
  }

  /** A single transcript was saved: where, as a link. */
  showSaved({ id, title, language, isOwn }) {
    this.part('.course').hidden = true;
    const link = line('a', title || id);
    link.href = `/episodes/${id}?lang=${language}`;
    this.part('.state').replaceChildren(isOwn ? IMPORT.savedTranscript : IMPORT.savedTrack(language), link);
  }

  showFailure(failure) {
    this.part('.course').hidden = true;
    this.say(IMPORT.failed);
    this.part('.wrong').hidden = false;
    this.part('.wrong').textContent = failure.reasons?.join('\n') ?? IMPORT.disconnected;
  }
}

function end({ state, received, rejected }) {
  if (state !== 'completed' || !rejected) return IMPORT[state];
  return rejected === received ? IMPORT.failed : IMPORT.partly(rejected, received);
}

function rejection({ record, line: row, episodeId, errors }) {
  const item = line('li', '');
  item.append(line('b', IMPORT.record(record, row, episodeId)), ...errors.map((error) => line('p', explained(error))));
  return item;
}

function line(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
