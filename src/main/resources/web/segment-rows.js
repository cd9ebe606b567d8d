/** The segments in place of the paragraphs: one row each; the selected row has input fields. */

import { same } from './drafts.js';
import { parsed, toMs, written } from './timecode.js';
import { EDITING } from './words.js';

const fromTemplate = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);

export class SegmentRows {
  /** `changed` gets the position of a segment and its new start, end and text. */
  constructor(drafts, changed) {
    this.drafts = drafts;
    this.changed = changed;
    this.rows = new Map();
    this.editor = fromTemplate('segment-editor');
    this.open = null;
    this.editor.addEventListener('change', () => this.#take());
    this.editor.addEventListener('keydown', (event) => this.#key(event));
    this.editor.addEventListener('submit', (event) => event.preventDefault());
  }

  /** Shows the rows of a chapter in place of its text. */
  show(section, segments) {
    const list = document.createElement('ol');
    list.className = 'segments';
    list.append(...segments.map((segment) => this.#row(segment.position)));
    section.querySelector('.said').after(list);
  }

  #row(position) {
    const row = fromTemplate('segment-row');
    this.rows.set(position, row);
    row.querySelector('button').addEventListener('click', () => this.edit(position));
    this.#fill(position);
    return row;
  }

  #fill(position) {
    const row = this.rows.get(position);
    const { start, text } = this.drafts.now(position);
    row.querySelector('.num').textContent = written(toMs(start));
    row.querySelector('.text').textContent = text.trim();
    row.classList.toggle('changed', this.drafts.isChanged(position));
  }

  /** Shows a segment as it is now, in its fields too. */
  renew(position) {
    if (!this.rows.has(position)) return;
    this.#fill(position);
    if (this.open === position) this.#fillEditor();
  }

  edit(position) {
    if (!this.close()) return;
    const row = this.rows.get(position);
    this.open = position;
    row.classList.add('open');
    row.append(this.editor);
    this.#fillEditor();
    this.editor.elements.text.focus();
  }

  /** Closes the fields; false while they contain something invalid, which is kept. */
  close() {
    if (this.open === null) return true;
    if (!this.#take()) return this.editor.reportValidity();
    this.rows.get(this.open).classList.remove('open');
    this.editor.remove();
    this.open = null;
    return true;
  }

  #fillEditor() {
    const { start, end, text } = this.drafts.now(this.open);
    const { elements } = this.editor;
    elements.start.value = written(toMs(start));
    elements.end.value = written(toMs(end));
    elements.text.value = text.trim();
    this.#check();
  }

  /** Takes over the fields if they are valid. The space before a text is a part of it and not shown. */
  #take() {
    if (!this.#check()) return false;
    const { elements } = this.editor;
    const space = /^\s*/.exec(this.drafts.now(this.open).text)[0];
    const change = {
      start: parsed(elements.start.value) / 1000,
      end: parsed(elements.end.value) / 1000,
      text: space + elements.text.value.trim(),
    };
    if (!same(this.drafts.now(this.open), change)) this.changed(this.open, change);
    return true;
  }

  #check() {
    const { start, end, text } = this.editor.elements;
    start.setCustomValidity(Number.isNaN(parsed(start.value)) ? EDITING.time('1:02.5') : '');
    end.setCustomValidity(parsed(end.value) >= parsed(start.value) ? '' : EDITING.end);
    text.setCustomValidity(text.value.trim() ? '' : EDITING.text);
    const isValid = this.editor.checkValidity();
    this.editor.querySelector('.wrong').textContent =
      [start, end, text].map((field) => field.validationMessage).find(Boolean) ?? '';
    return isValid;
  }

  #key(event) {
    if (event.key === 'Escape') {
      const row = this.rows.get(this.open);
      this.#fillEditor();
      this.close();
      row.querySelector('button').focus();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.#next();
    }
  }

  #next() {
    const following = this.open + 1;
    if (this.rows.has(following)) this.edit(following);
    else this.close();
  }

  /** Shows below a segment why the service refused it. */
  refuse(position, reasons) {
    this.#notes(
      position,
      reasons.map((reason) => Object.assign(document.createElement('p'), { textContent: reason })),
    );
  }

  /** Shows the version of someone else next to the one written here, and lets the person choose. */
  conflict(position, theirs, when, { mine, other }) {
    const note = fromTemplate('segment-conflict');
    note.querySelector('.when').textContent = when.toLocaleTimeString();
    note.querySelector('.theirs').textContent = theirs ? shown(theirs) : EDITING.removed;
    note.querySelector('.mine').textContent = shown(this.drafts.now(position));
    note.querySelector('.keep').addEventListener('click', mine);
    note.querySelector('.take').addEventListener('click', other);
    note.querySelector('.keep').hidden = !theirs;
    this.#notes(position, [note]);
  }

  clear(position) {
    this.#notes(position, []);
  }

  #notes(position, notes) {
    this.rows
      .get(position)
      ?.querySelector('.notes')
      .replaceChildren(...notes);
  }
}

const shown = ({ start, end, text }) => `${written(toMs(start))} – ${written(toMs(end))} ${text.trim()}`;
