/** Segments as stored, the unsaved changes to them, and the steps to undo and redo. */

export class Drafts {
  #stored = new Map();
  #changed = new Map();
  #past = [];
  #future = [];

  constructor(segments) {
    for (const segment of segments) this.#stored.set(segment.position, segment);
  }

  stored(position) {
    return this.#stored.get(position);
  }

  now(position) {
    return this.#changed.get(position) ?? this.stored(position);
  }

  isChanged(position) {
    return this.#changed.has(position);
  }

  get pending() {
    return [...this.#changed.keys()].sort((a, b) => a - b);
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  change(position, change) {
    const before = this.now(position);
    const after = { ...before, ...change };
    if (same(before, after)) return;
    this.#past.push({ position, before, after });
    this.#future = [];
    this.#set(position, after);
  }

  /** Returns the position of the segment that changed. */
  undo() {
    const step = this.#past.pop();
    this.#future.push(step);
    this.#set(step.position, step.before);
    return step.position;
  }

  redo() {
    const step = this.#future.pop();
    this.#past.push(step);
    this.#set(step.position, step.after);
    return step.position;
  }

  /** A segment was saved: it replaces the stored one, and its steps can no longer be undone. */
  saved(position, segment) {
    this.#stored.set(position, segment);
    this.forget(position);
  }

  forget(position) {
    this.#changed.delete(position);
    this.#past = this.#past.filter((step) => step.position !== position);
    this.#future = this.#future.filter((step) => step.position !== position);
  }

  /**
   * Replaces the stored segments by newer ones; returns the changed positions whose stored segment is now a different
   * one. Steps on replaced segments can no longer be undone.
   */
  renew(segments) {
    const before = this.#stored;
    this.#stored = new Map(segments.map((segment) => [segment.position, segment]));
    const isReplaced = (position) => !same(before.get(position), this.stored(position));
    this.#past = this.#past.filter((step) => !isReplaced(step.position));
    this.#future = this.#future.filter((step) => !isReplaced(step.position));
    for (const [position, draft] of this.#changed) this.#set(position, draft);
    return this.pending.filter(isReplaced);
  }

  #set(position, segment) {
    if (same(segment, this.stored(position))) this.#changed.delete(position);
    else this.#changed.set(position, segment);
  }
}

export function same(one, other) {
  return one?.text === other?.text && one?.start === other?.start && one?.end === other?.end;
}
