// One function a parser: the text of a file in, [{ start, end, text }] in milliseconds out; throws at the first complaint.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

Object.defineProperty(globalThis, 'navigator', { value: { userAgent: '' }, configurable: true, writable: true });
const require = createRequire(import.meta.url);
const { WebVTTParser } = require('webvtt-parser');
const entities = require('webvtt-parser/html-entities.json');
const imscDocument = require('imsc/src/main/js/doc.js');
const imscScene = require('imsc/src/main/js/isd.js');

const ms = (seconds) => Math.round(seconds * 1000);

const demandNone = (complaints) => {
  if (complaints.length) {
    throw new Error(complaints.slice(0, 3).join('; '));
  }
};

/** The W3C's own validator; `kind` is chapters or subtitles. */
export const w3c = (text, kind = 'subtitles/captions/descriptions') => {
  const plain = (node) => (node.type === 'text' ? node.value : (node.children ?? []).map(plain).join(''));
  const read = new WebVTTParser(entities).parse(text, kind);
  demandNone(read.errors.map((error) => `line ${error.line}: ${error.message}`));
  return read.cues.map((cue) => ({ start: ms(cue.startTime), end: ms(cue.endTime), text: plain(cue.tree) }));
};

/** The parser of the Vidstack player. */
export const mediaCaptions = async (text, type) => {
  const { parseText } = await import('media-captions');
  const read = await parseText(text, { type, strict: true, errors: true });
  demandNone(read.errors.map((error) => error.message));
  return read.cues.map((cue) => ({ start: ms(cue.startTime), end: ms(cue.endTime), text: cue.text }));
};

/** The reference player of IMSC: what it shows from one moment to the next. */
export const imsc = (text) => {
  const complaints = [];
  const note = (message) => {
    complaints.push(message);
    return false;
  };
  const handler = { info: () => false, warn: note, error: note, fatal: note };
  const document = imscDocument.fromXML(text, handler);
  const shown = (element) =>
    element.kind === 'br' ? '\n' : (element.text ?? (element.contents ?? []).map(shown).join(''));
  const scenes = document.getMediaTimeEvents().map((time) => ({
    start: ms(time),
    text: imscScene.generateISD(document, time, handler).contents.map(shown).join(''),
  }));
  demandNone(complaints);
  return scenes;
};

/** How many cues ffmpeg finds in a file. */
export const ffprobe = (text, extension) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'conformance-'));
  const file = path.join(folder, `file.${extension}`);
  try {
    fs.writeFileSync(file, text);
    const options = ['-v', 'error', '-count_packets', '-show_entries', 'stream=nb_read_packets', '-of', 'csv=p=0'];
    return Number(execFileSync('ffprobe', [...options, file], { encoding: 'utf8' }).trim() || 0);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
};
