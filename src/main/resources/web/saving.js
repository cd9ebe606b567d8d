/**
 * Saves changed segments one by one, each only if the episode is as this page has seen it; if someone else saved first,
 * their version is loaded and compared.
 */

import { send } from './service.js';

/** Loads the segments of an episode in a language, and the ETag to save them with. */
export async function loaded(path) {
  const response = await send(path);
  return { segments: (await response.json()).segments, etag: response.headers.get('ETag') };
}

export class Saving {
  constructor(id, language, drafts, etag) {
    this.path = `/v1/episodes/${id}/segments`;
    this.query = `?${new URLSearchParams({ lang: language })}`;
    this.drafts = drafts;
    this.etag = etag;
    this.conflicts = new Map(); // position to the time when someone else saved it
  }

  /**
   * Saves every change that is not in conflict, and returns the refusals by position. A segment that moved past its
   * neighbour can only be saved after the neighbour moved too, so refused segments are tried again.
   */
  async all() {
    let refusals = new Map();
    for (let before = -1; before !== refusals.size;) {
      before = refusals.size;
      refusals = await this.#round();
    }
    return refusals;
  }

  async #round() {
    const refusals = new Map();
    for (const position of this.#savable()) {
      const refused = await this.#one(position);
      if (refused?.status === 412) {
        await this.#look(refused);
        return this.#round();
      }
      if (refused) refusals.set(position, refused);
    }
    return refusals;
  }

  #savable() {
    return this.drafts.pending.filter((position) => !this.conflicts.has(position));
  }

  async #one(position) {
    const { text, start, end } = this.drafts.now(position);
    try {
      const response = await send(`${this.path}/${position}${this.query}`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/merge-patch+json', 'If-Match': this.etag },
        body: JSON.stringify({ text, start, end }),
      });
      this.etag = response.headers.get('ETag');
      this.drafts.saved(position, await response.json());
      return null;
    } catch (refused) {
      if (![404, 412, 422].includes(refused.status)) throw refused;
      return refused;
    }
  }

  /** Someone else saved: if they changed what is changed here, the person decides; otherwise theirs is taken. */
  async #look({ problem }) {
    const { segments, etag } = await loaded(this.path + this.query);
    this.etag = etag;
    for (const position of this.drafts.renew(segments)) {
      this.conflicts.set(position, new Date(problem.current?.updatedAt ?? Date.now()));
    }
  }

  keepMine(position) {
    this.conflicts.delete(position);
  }

  takeTheirs(position) {
    this.conflicts.delete(position);
    this.drafts.forget(position);
  }
}
