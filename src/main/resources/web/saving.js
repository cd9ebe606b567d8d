/**
 * Saves changed segments one by one, each on top of what this page has seen; where somebody else was faster it looks
 * first at what they did.
 */

import { send } from './service.js';

/** Loads the segments of an episode in a language; the tag is the one that saving them expects. */
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
    this.conflicts = new Map(); // with the time at which another was faster
  }

  /**
   * Saves all but what is in conflict; answers what the service says against the rest, by position. A segment that is
   * moved beyond its neighbour can be stored when the neighbour has been moved, so what is refused is tried again.
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

  /** Another wrote something: where it is what is changed here, the person decides; else it is taken as it is. */
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
