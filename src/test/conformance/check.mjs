// node check.mjs BASE: gives nasty episodes to the service at BASE (such as http://localhost:8080), and holds what it
// makes of them, and of its two samples, against parsers that others wrote: no complaint, every cue, its times, its text.
import assert from 'node:assert/strict';
import { episodes } from './episodes.mjs';
import { ffprobe, imsc, mediaCaptions, w3c } from './parsers.mjs';

const base = process.argv[2];
const samples = ['TOo-HnjjuhU', 'W5M-dvzpzSQ'];
let checks = 0;

const send = async (method, path, body) => {
  const answer = await fetch(base + path, {
    method,
    body: body && JSON.stringify(body),
    headers: body && { 'Content-Type': 'application/json' },
  });
  const text = await answer.text();
  assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${text}`);
  return text;
};
const get = (path) => send('GET', path);

const check = async (what, run) => {
  checks++;
  try {
    await run();
  } catch (failure) {
    console.error(`FAILED ${what}: ${failure.message}`);
    process.exitCode = 1;
  }
};

const oneLine = (text) => text.replace(/[\u2060\u200e\u200f]/g, '').replace(/\s+/g, '');
const times = (cues) => cues.map(({ start, end }) => [start, end]);
const texts = (cues) => cues.map(({ text }) => oneLine(text));

/** What the JSON transcript of the same request says is there. */
const expected = async (path, query) =>
  JSON.parse(await get(`${path}/subtitles.json?speakers=none&${query}`)).segments.map((segment) => ({
    start: Math.round(segment.startTime * 1000),
    end: Math.round(segment.endTime * 1000),
    text: segment.body,
  }));

const decoded = (cues) =>
  cues.map((cue) => ({
    ...cue,
    text: cue.text.replace(/<[^>]*>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'),
  }));

const same = (read, cues) => {
  assert.deepEqual(times(read), times(cues));
  assert.deepEqual(texts(read), texts(cues));
};

const arrows = (cues) => cues.map((cue) => ({ ...cue, text: cue.text.replace(/-{2,}>/g, '->') }));

const subtitles = async (path, query) => {
  const cues = await expected(path, query);
  const file = (extension, more = '') => get(`${path}/subtitles.${extension}?${query}${more}`);
  const what = `${path} ${query}`;
  for (const more of ['', '&words=true', '&speakers=none']) {
    const vtt = await file('vtt', more);
    await check(`W3C ${what}${more}`, () => same(w3c(vtt), cues));
    await check(`media-captions vtt ${what}${more}`, async () => same(decoded(await mediaCaptions(vtt, 'vtt')), cues));
  }
  const srt = await file('srt', '&speakers=none');
  await check(`media-captions srt ${what}`, async () => same(await mediaCaptions(srt, 'srt'), arrows(cues)));
  const ttml = await file('ttml');
  await check(`imscJS ${what}`, () => {
    const scenes = imsc(ttml);
    const starts = new Set(scenes.map((scene) => scene.start));
    assert.ok(cues.every((cue) => starts.has(cue.start) && starts.has(cue.end)), 'a time is missing');
    const shown = scenes.map((scene) => oneLine(scene.text));
    assert.ok(cues.every((cue) => shown.some((text) => text.includes(oneLine(cue.text)))), 'a text is missing');
  });
  if (cues.length) {
    for (const extension of ['srt', 'vtt', 'ass']) {
      const text = await file(extension, '&speakers=none');
      await check(`ffprobe ${extension} ${what}`, () => assert.equal(ffprobe(text, extension), cues.length));
    }
  }
};

const hls = async (path, query) => {
  const cues = await expected(path, query);
  const playlist = await get(`${path}/hls/subtitles.m3u8?${query}&segment=30`);
  await check(`HLS ${path} ${query}`, async () => {
    const lines = playlist.trim().split('\n');
    const target = Number(lines.find((line) => line.startsWith('#EXT-X-TARGETDURATION:')).split(':')[1]);
    const durations = lines.filter((line) => line.startsWith('#EXTINF:')).map((line) => parseFloat(line.slice(8)));
    assert.ok(durations.every((duration) => duration <= target), 'a segment is longer than the target');
    assert.equal(lines.at(-1), '#EXT-X-ENDLIST');
    const found = new Map();
    for (const url of lines.filter((line) => !line.startsWith('#'))) {
      const segment = await get(`${path}/hls/${url}`);
      assert.ok(segment.startsWith('WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:900000,LOCAL:00:00:00.000\n'), url);
      w3c(segment.replace(/\nX-TIMESTAMP-MAP.*/, '')).forEach((cue) => found.set(`${cue.start} ${cue.end} ${cue.text}`, cue));
    }
    const wanted = new Set(cues.map((cue) => `${cue.start} ${cue.end} ${oneLine(cue.text)}`));
    assert.deepEqual(new Set([...found.values()].map((cue) => `${cue.start} ${cue.end} ${oneLine(cue.text)}`)), wanted);
  });
};

for (const [name, [language, segments]] of Object.entries(episodes)) {
  await send('PUT', `/v1/episodes/conformance-${name}`, { title: name, language, segments });
}
const ids = [...samples, ...Object.keys(episodes).map((name) => `conformance-${name}`)];
for (const id of ids) {
  const path = `/v1/episodes/${id}`;
  for (const query of ['style=source', 'style=netflix', 'style=bbc&shift=0.5']) {
    await subtitles(path, query);
  }
  if (!/eleven-hours|edges/.test(id)) {
    await hls(path, 'style=netflix');
  }
}
for (const id of samples) {
  const chapters = await get(`/v1/episodes/${id}/chapters.vtt`);
  await check(`W3C chapters ${id}`, () => assert.ok(w3c(chapters, 'chapters').length > 5));
}
for (const name of Object.keys(episodes)) {
  await send('DELETE', `/v1/episodes/conformance-${name}`);
}
console.log(`${checks} files read by W3C webvtt-parser, media-captions, imscJS and ffprobe${process.exitCode ? ', with failures' : ''}`);
