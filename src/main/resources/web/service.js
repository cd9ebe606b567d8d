/** Requests to the service: they carry the token where one is required, and a refusal is thrown as an exception. */

import { askForToken, credentials } from './token.js';
import { SERVICE } from './words.js';

/** A request that the service refused, with its explanation (RFC 9457). */
export class Refused extends Error {
  constructor(status, problem, etag) {
    super(problem.detail || problem.title || SERVICE.status(status));
    this.status = status;
    this.problem = problem;
    this.etag = etag;
  }

  /** Every error, as a text of its own. */
  get reasons() {
    const errors = this.problem.errors ?? [];
    return errors.length ? errors.map(explained) : [this.message];
  }
}

/** An error of a request or of a rejected record: where and what. */
export function explained(error) {
  const place = error.pointer || error.parameter;
  return place ? `${place}: ${error.detail}` : error.detail;
}

/** Sends a request; asks for a token as long as the service wants another. */
export async function send(path, options = {}) {
  for (;;) {
    const response = await fetch(path, { ...options, headers: { ...options.headers, ...credentials() } });
    if (response.ok) return response;
    const refused = new Refused(response.status, await problem(response), response.headers.get('ETag'));
    if (response.status !== 401 || !(await askForToken(refused.message))) throw refused;
  }
}

async function problem(response) {
  const isJson = response.headers.get('Content-Type')?.includes('json');
  return isJson ? response.json() : {};
}

/**
 * Checks that this browser may write before it sends a long body: the service refuses such a body without reading it,
 * and the browser then sees a broken connection and no reason. Stopping an import needs the same right, even if the
 * import does not exist.
 */
export async function checkMayWrite() {
  try {
    await send(`/v1/imports/${newId()}`, { method: 'DELETE' });
  } catch (refused) {
    if (refused.status !== 404) throw refused;
  }
}

/** A random UUID. Browsers have `crypto.randomUUID` on https and localhost only. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The Server-Sent Events of a response, one by one. `EventSource` cannot send a token. */
export async function* events(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const blocks = (waiting + part.value).split('\n\n');
    waiting = blocks.pop();
    yield* blocks.map(event).filter(({ data }) => data);
  }
}

function event(block) {
  const lines = block.split('\n').map((line) => line.split(/: ?(.*)/s));
  return Object.fromEntries(lines.filter(([name]) => name));
}

/** Saves a file on the person’s device, under a name. */
export function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
