import { isInView, lastBegun } from './clock.js';

/** Keeps the transcript, the chapters and the timeline in step with the clock; a click in them moves the clock. */
export const keepInStep = (clock, end, isLed) => {
  const transcript = document.getElementById('transcript');
  const marks = [...transcript.querySelectorAll('.said .at')];
  const heads = [...transcript.querySelectorAll('h2 .at')];
  const links = [...document.querySelectorAll('.chapters a')];
  const playhead = document.getElementById('playhead');
  const timeline = document.getElementById('timeline');
  const startOf = (list) => (index) => Number(list[index].dataset.ms);
  let said = null;
  let chapter = null;

  clock.addEventListener('time', () => {
    timeline.classList.add('playing');
    const x = (clock.now * 1000) / Math.max(1, end);
    playhead.setAttribute('x1', x);
    playhead.setAttribute('x2', x);
    const paragraph = marks[lastBegun(marks.length, startOf(marks), clock.now)]?.parentElement ?? null;
    if (paragraph !== said) {
      const wasSeen = said !== null && isInView(said);
      said?.classList.remove('now');
      paragraph?.classList.add('now');
      said = paragraph;
      if (wasSeen && clock.playing && isLed()) {
        paragraph?.scrollIntoView({ block: 'center' });
      }
    }
    const link = links[lastBegun(heads.length, startOf(heads), clock.now)] ?? null;
    if (link !== chapter) {
      chapter?.removeAttribute('aria-current');
      link?.setAttribute('aria-current', 'true');
      chapter = link;
    }
  });

  transcript.addEventListener('click', (event) => {
    const at = event.target.closest('.at');
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (at && isPlain && isLed()) {
      event.preventDefault();
      clock.seek(Number(at.dataset.ms));
      clock.play();
    }
  });

  timeline.addEventListener('click', (event) => {
    const box = timeline.firstElementChild.getBoundingClientRect();
    if (isLed() && event.clientY <= box.bottom) {
      event.preventDefault();
      clock.seek(((event.clientX - box.left) / box.width) * end);
    }
  });
};
