// Made-up episodes that are hard to show: markup in every text, scripts of all directions, and very many cues.
import { put } from './browser.mjs';

export const evil = `<script>alert('x')</script>"'>& <img src=x onerror=alert(1)> x`;

const spread = (texts, step = 4) => texts.map((text, i) => ({ start: i * step, end: (i + 1) * step - 0.5, text }));

const long = Array.from({ length: 12_679 }, (_, i) => ({
  start: i * 2.5,
  end: i * 2.5 + 2.3,
  text: i % 7 === 6 ? `And this is where sentence number ${i} ends.` : `We go on and on in part ${i} of it`,
}));

const hours = Array.from({ length: 80 }, (_, i) => `${Math.floor(i / 12)}:${String((i % 12) * 5).padStart(2, '0')}:00`);

const episodes = {
  'browser-evil': {
    title: evil,
    channel: evil,
    url: 'https://www.youtube.com/watch?v=TOo-HnjjuhU',
    description: `0:00 Start\n0:08 ${evil}\n0:16 End`,
    segments: spread([evil, 'Needle one.', 'A needle, and a NEEDLE.', 'Hay.', evil, 'The last needle.']),
  },
  'browser-hebrew': {
    title: 'ברוכים הבאים ל-Cuepress 2.0',
    channel: 'ערוץ',
    language: 'he',
    segments: spread(['שלום לכולם, ברוכים הבאים.', 'גרסה 2.0 של Cuepress יוצאת היום!', 'האם זה עובד? (כן)']),
  },
  'browser-japanese': {
    title: '字幕を読みやすく分ける',
    channel: '放送',
    language: 'ja',
    segments: spread(['今日は皆さん、ようこそ。', '字幕を読みやすく分けるのは、思ったより難しい仕事です。'], 6),
  },
  'browser-silent': { title: 'Nothing is said, by nobody', segments: [] },
  'browser-long': {
    title: 'A very long test',
    channel: 'Days',
    description: hours.map((at, i) => `${at} Part ${i + 1}`).join('\n'),
    segments: long,
  },
};

export const storeEpisodes = async () => {
  for (const [id, episode] of Object.entries(episodes)) {
    await put(id, episode);
  }
};
