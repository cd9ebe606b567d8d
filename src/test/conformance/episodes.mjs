// Episodes that hurt parsers: made up, each with what is special about it in its title.

const segment = (start, end, text, more = {}) => ({ start, end, text: ' ' + text, ...more });

const spread = (texts, step = 2.5) => texts.map((text, i) => segment(i * step, (i + 1) * step - 0.1, text));

const words = (start, text) => {
  const spoken = text.split(' ');
  return segment(start, start + spoken.length * 0.4, text, {
    words: spoken.map((word, i) => ({ word: ' ' + word, start: start + i * 0.4, end: start + i * 0.4 + 0.35 })),
  });
};

const hours = (count) =>
  Array.from({ length: count }, (_, i) => segment(i * 36, i * 36 + 8.5, `This is sentence number ${i} of a long, long day.`));

export const episodes = {
  'nasty-texts': ['en', spread([
    'R&D <laughter> costs 3 < 4; AT&T &amp; &lt;b&gt;.', '{\\an8}Up here, </i> there, {b}bold{/b} and C:\\New.',
    '00:00:01,000 --> 00:00:02,000 --> and <!-- so --> on', 'WEBVTT', 'NOTE this is no comment', 'STYLE', '42', 'Call\n911',
    'One\r\ntwo\n\n\nthree\u2028four\u0085five', '👩‍👩‍👧‍👦 and 🇵🇱 and é', '=;#\\', 'a -- > b ->', '"quoted" \'so\' ]]> &#0; %s $1',
    'X-TIMESTAMP-MAP=LOCAL:00:00:00.000', '[Script Info]', '<v Ann>no voice</v>', '1\n2\n3'])],
  overlaps: ['en', [
    segment(0, 10, 'The first talks on and on.', { speaker: 'Ann' }), segment(2, 4, 'The second cuts in.', { speaker: 'Bob & <Co>' }),
    segment(2, 4, 'The third as well.'), segment(3, 3, 'In no time.'), segment(9.999, 10.001, 'At the edge.', { speaker: 'Ann' })]],
  'right-to-left': ['he', spread(['שלום לכולם, ברוכים הבאים.', 'גרסה 2.0 של Cuepress יוצאת היום!', 'האם זה עובד? (כן)', '\u200F42%'])],
  arabic: ['ar', spread(['مرحبا بكم في هذا البرنامج.', 'الإصدار 2.0 من Cuepress متاح الآن.', 'هل يعمل؟'])],
  ideographs: ['ja', spread(['今日は皆さん、ようこそ。', 'Cuepress 2.0が今日公開されます！', '字幕を読みやすく分けるのは、思ったより難しい仕事です。'], 6)],
  empty: ['en', []],
  'eleven-hours': ['en', hours(1100)],
  words: ['en', [words(0, 'Every word of this has its own time.'), words(5, 'Tom & Ann say 3 < 4, and that is that.')]],
  edges: ['en', [segment(59.9996, 60.0004, 'A minute.'), segment(3599.9995, 3600.5, 'An hour.'), segment(359998, 359999.999, 'The end.')]],
};
