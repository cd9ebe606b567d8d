/** A file on the import page: how far it has come, and what it came to. */

import { size } from './drop.js';
import { explained, save, send } from './service.js';

const COUNTS = {
  received: 'records',
  created: 'new episodes',
  updated: 'changed',
  unchanged: 'unchanged',
  rejected: 'rejected',
  repaired: 'mends',
  segments: 'segments',
};

const ENDS = {
  completed: 'Imported.',
  failed: 'Not imported.',
  interrupted: 'Stopped. What was stored stays; importing the file again finishes it.',
};

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

  says(text) {
    this.part('.state').textContent = text;
  }

  waits() {
    for (const part of ['.wrong', '.counts', '.rejected', '.mended']) this.part(part).hidden = true;
    this.says('Waiting.');
  }

  runs(stop) {
    this.part('.course').hidden = false;
    this.part('progress').removeAttribute('value');
    this.part('.stop').disabled = false;
    this.part('.stop').onclick = async () => {
      this.part('.stop').disabled = true;
      await stop().catch((refused) => this.says(refused.message));
    };
    this.says('Sending.');
  }

  /** A compressed file has more bytes inside than it has itself. What comes behind the end is told no more. */
  progress(counts) {
    if (this.part('.course').hidden) return;
    if (counts.bytes <= this.file.size) this.part('progress').value = counts.bytes / this.file.size;
    const taken = counts.created + counts.updated + counts.unchanged;
    const rejected = counts.rejected ? `, ${counts.rejected.toLocaleString()} rejected` : '';
    this.says(`${size(counts.bytes)} read, ${taken.toLocaleString()} episodes${rejected}`);
  }

  shows(report) {
    this.part('.course').hidden = true;
    this.says(end(report));
    this.part('.counts').hidden = false;
    this.part('.counts').replaceChildren(
      ...Object.entries(COUNTS).map(([name, label]) => {
        const pair = line('div', '');
        pair.append(line('dt', label), line('dd', report[name].toLocaleString()));
        return pair;
      }),
    );
    this.showRejections(report);
    this.showMends(report);
  }

  showRejections({ id, rejected, rejections }) {
    if (!rejections.length) return;
    this.part('.rejected').hidden = false;
    this.part('.rejected h3').textContent = listed('Rejected', rejections.length, rejected);
    this.part('.rejected ol').replaceChildren(...rejections.map(rejection));
    this.part('.save').onclick = async () => {
      const response = await send(`/v1/imports/${id}/rejections`);
      save(await response.blob(), `${this.file.name}.rejections.ndjson`);
    };
  }

  showMends({ repaired, repairs }) {
    if (!repairs.length) return;
    this.part('.mended').hidden = false;
    this.part('.mended summary').textContent = listed('Mended', repairs.length, repaired);
    this.part('.mended ol').replaceChildren(
      ...repairs.map((mend) => line('li', `${mend.episodeId} ${explained(mend)}`)),
    );
  }

  /** What one transcript was stored as. */
  stored({ id, title, language }) {
    this.part('.course').hidden = true;
    const link = line('a', title || id);
    link.href = `/episodes/${id}?lang=${language}`;
    this.part('.state').replaceChildren(`Stored in ${language}: `, link);
  }

  failed(failure) {
    this.part('.course').hidden = true;
    this.says('Not imported.');
    this.part('.wrong').hidden = false;
    this.part('.wrong').textContent = failure.reasons?.join('\n') ?? 'The connection broke; import the file again.';
  }
}

function end({ state, received, rejected }) {
  if (state !== 'completed' || !rejected) return ENDS[state];
  return rejected === received
    ? ENDS.failed
    : `Imported, except ${rejected.toLocaleString()} of ${received.toLocaleString()} records.`;
}

function rejection({ record, line: row, episodeId, errors }) {
  const item = line('li', '');
  const place = [`Record ${record}`, row > 1 ? `line ${row}` : '', episodeId ?? ''].filter(Boolean).join(', ');
  item.append(line('b', place), ...errors.map((error) => line('p', explained(error))));
  return item;
}

const listed = (what, shown, all) =>
  `${what}: ${all.toLocaleString()}${shown < all ? `, the first ${shown} of them here` : ''}`;

function line(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
