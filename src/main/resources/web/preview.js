import { lastBegun, mark } from './clock.js';
import { faults, read, speed } from './cues.js';
import { PREVIEW, SERVICE } from './words.js';

const AT_ONCE = 300;
const TYPING_MS = 250;

/** The cues of the file that the form describes, as a viewer would see them, played by the clock. */
export class Preview {
  #clock;
  #form;
  #cues = [];
  #rows = [];
  #at = -1;
  #asked = null;
  #frames = document.querySelectorAll('.frame p');
  #list = document.getElementById('cues');
  #verdict = document.getElementById('verdict');
  #only = document.getElementById('only-marked');
  #more = new IntersectionObserver((seen) => seen[0].isIntersecting && this.#extend(), { root: this.#list });

  constructor(clock, form) {
    this.#clock = clock;
    this.#form = form;
    const workshop = document.getElementById('workshop');
    let typing = 0;
    const renew = () => workshop.open && this.#load();
    workshop.addEventListener('toggle', renew);
    form.addEventListener('change', () => {
      clearTimeout(typing);
      typing = setTimeout(renew, TYPING_MS);
    });
    clock.addEventListener('time', () => this.#show());
    this.#only.addEventListener('change', () => this.#fill());
    this.#list.addEventListener('click', (event) => {
      const button = event.target.closest('button');
      if (button) {
        clock.seek(Number(button.dataset.ms));
      }
    });
    this.#controls();
    renew();
  }

  #controls() {
    const play = document.getElementById('play');
    const seek = document.getElementById('seek');
    const now = document.getElementById('now');
    const clock = this.#clock;
    play.addEventListener('click', () => (clock.playing ? clock.pause() : clock.play()));
    clock.addEventListener('state', () => (play.textContent = clock.playing ? PREVIEW.pause : PREVIEW.play));
    seek.addEventListener('input', () => clock.seek(Number(seek.value)));
    clock.addEventListener('time', () => {
      seek.value = clock.now;
      seek.setAttribute('aria-valuetext', mark(clock.now));
      now.textContent = mark(clock.now);
    });
  }

  /** The later request wins, whichever response comes first. */
  async #load() {
    const url = this.#form.previewUrl;
    const isVtt = this.#form.shown.endsWith('.vtt');
    if (url === this.#asked) {
      return;
    }
    this.#asked = url;
    const answer = await fetch(url).catch(() => null);
    const text = answer?.ok ? await answer.text() : '';
    if (url !== this.#asked) {
      return;
    }
    this.#asked = answer ? url : null; // a request that failed may be repeated
    this.#list.lang = this.#form.language;
    document.querySelector('.frames').lang = this.#form.language;
    this.#cues = this.#judged(read(text, isVtt));
    this.#at = -1;
    this.#fill();
    this.#verdict.textContent = answer?.ok ? this.#summary() : await problem(answer);
    this.#show();
  }

  #judged(cues) {
    const limits = this.#form.limits;
    return cues.map((cue, index) => ({
      ...cue,
      speed: speed(cue, limits),
      faults: faults(cue, cues[index + 1], limits),
    }));
  }

  #summary() {
    const marked = this.#cues.filter((cue) => cue.faults.length > 0).length;
    return PREVIEW.verdict(marked, this.#cues.length, this.#form.limits.name);
  }

  #fill() {
    const marked = this.#cues.filter((cue) => cue.faults.length > 0);
    this.#only.parentElement.hidden = marked.length === 0;
    this.#rows = this.#only.checked && marked.length > 0 ? marked : this.#cues;
    this.#list.replaceChildren();
    this.#list.scrollTop = 0;
    this.#extend();
  }

  /** The list grows while it is scrolled: twelve thousand rows at once would be slow. */
  #extend(upTo = 0) {
    const from = this.#list.childElementCount;
    const to = Math.min(this.#rows.length, Math.max(upTo + 1, from + AT_ONCE));
    const unit = this.#form.limits.wpm ? PREVIEW.words : PREVIEW.characters;
    this.#list.append(...this.#rows.slice(from, to).map((cue) => row(cue, unit)));
    this.#more.disconnect();
    if (to < this.#rows.length) {
      this.#more.observe(this.#list.lastElementChild);
    }
  }

  #show() {
    const cues = this.#cues;
    const begun = lastBegun(cues.length, (index) => cues[index].start, this.#clock.now);
    const cue = begun >= 0 && this.#clock.now < cues[begun].end ? cues[begun] : null;
    for (const frame of this.#frames) {
      frame.textContent = cue ? cue.lines.join('\n') : '';
      frame.hidden = !cue;
    }
    if (begun !== this.#at) {
      this.#at = begun;
      this.#follow(cues[begun]);
    }
  }

  #follow(cue) {
    this.#list.querySelector('[aria-current]')?.removeAttribute('aria-current');
    const index = cue ? this.#rows.indexOf(cue) : -1;
    if (index < 0) {
      return;
    }
    if (index >= this.#list.childElementCount) {
      this.#extend(index);
    }
    const current = this.#list.children[index];
    current.setAttribute('aria-current', 'true');
    this.#list.scrollTop = current.offsetTop - this.#list.clientHeight / 3;
  }
}

const row = (cue, unit) => {
  const item = document.createElement('li');
  const at = Object.assign(document.createElement('button'), { type: 'button', textContent: mark(cue.start) });
  at.dataset.ms = cue.start;
  at.className = 'plain num';
  const text = Object.assign(document.createElement('p'), { textContent: cue.lines.join('\n'), dir: 'auto' });
  const measured = document.createElement('p');
  measured.className = 'measured';
  measured.append(`${Math.round(cue.speed)} ${unit}`);
  if (cue.faults.length > 0) {
    measured.append(' · ', Object.assign(document.createElement('strong'), { textContent: cue.faults.join(', ') }));
  }
  item.append(at, text, measured);
  return item;
};

const problem = async (answer) => {
  const details = await answer?.json().catch(() => null);
  return details?.detail ?? SERVICE.unreachable;
};
