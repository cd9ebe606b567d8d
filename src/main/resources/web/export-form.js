import { COPYING } from './words.js';

/** The form of the exports: shows the URL that it builds, and fires `change` whenever that changes. */
export class ExportForm extends EventTarget {
  #form = document.getElementById('export');
  #address = document.getElementById('address');
  #episode;

  constructor(episode) {
    super();
    this.#episode = episode;
    this.#form.addEventListener('input', () => this.#changed());
    document.getElementById('copy').addEventListener('click', (event) => this.#copy(event.target));
    this.#changed();
  }

  #changed() {
    const kind = this.kind;
    for (const part of this.#form.querySelectorAll('[data-of]')) {
      part.disabled = part.dataset.of !== kind;
    }
    this.#form.elements.lang.disabled = kind === 'chapters' || kind === 'bundle';
    this.#address.value = this.url(this.#form.elements.format.value);
    this.dispatchEvent(new Event('change'));
  }

  /** `subtitles`, `chapters`, `outline` or `bundle`. */
  get kind() {
    return this.#form.elements.format.value.split('.')[0];
  }

  /** The subtitle format closest to the selected file that the preview can read. */
  get shown() {
    return this.#form.elements.format.value === 'subtitles.vtt' ? 'subtitles.vtt' : 'subtitles.srt';
  }

  /** The URL of a file with the options of the form. */
  url(file) {
    const url = new URL(`/v1/episodes/${this.#episode.dataset.id}/${file}`, location.href);
    for (const [name, value] of new FormData(this.#form)) {
      const isGiven = value.trim() !== '' && name !== 'format';
      if (isGiven && !(name === 'lang' && value === this.#episode.dataset.own)) {
        url.searchParams.set(name, value.trim());
      }
    }
    return url.href;
  }

  /** The language of the file, as a tag. */
  get language() {
    return this.#form.elements.lang.value;
  }

  /** The URL of the cues to show: a clip keeps the times of the video, which the transcript uses too. */
  get previewUrl() {
    const url = new URL(this.url(this.shown));
    if (url.searchParams.has('from')) {
      url.searchParams.set('rebase', 'false');
    }
    return url.href;
  }

  /** The limits to check cues against: those of the selected style, or of the first one if none is selected. */
  get limits() {
    const styles = this.#form.elements.style;
    const option = styles.value ? styles.selectedOptions[0] : styles.options[1];
    const given = Object.fromEntries(
      Object.entries(option.dataset).map(([name, value]) => [name, value === 'true' || Number(value) || 0]),
    );
    const length = this.shown === 'subtitles.vtt' ? given.vttLength : given.length;
    const own = (name) => Number(this.#form.elements[name].value) || undefined;
    const cps = own('maxCps');
    return {
      ...given,
      name: option.text,
      length: own('maxLineLength') ?? length,
      lines: own('maxLines') ?? given.lines,
      ...(cps && { cps, wpm: 0 }),
    };
  }

  async #copy(button) {
    this.#address.select();
    try {
      await navigator.clipboard.writeText(this.#address.value);
      button.textContent = COPYING.copied;
    } catch {
      button.textContent = COPYING.byHand; // browsers give the clipboard to pages with TLS only
    }
    setTimeout(() => (button.textContent = COPYING.copy), 2000);
  }
}
