/** The form of the exports: shows the address that it builds, and tells of every change of it (`change`). */
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

  /** The subtitles that are closest to the file chosen and can be shown as cues. */
  get shown() {
    return this.#form.elements.format.value === 'subtitles.vtt' ? 'subtitles.vtt' : 'subtitles.srt';
  }

  /** Where a file is made with the options that are set. */
  url(file) {
    const url = new URL(`/v1/episodes/${this.#episode.dataset.id}/${file}`, location.href);
    for (const [name, value] of new FormData(this.#form)) {
      const isSaid = value.trim() !== '' && name !== 'format';
      if (isSaid && !(name === 'lang' && value === this.#episode.dataset.own)) {
        url.searchParams.set(name, value.trim());
      }
    }
    return url.href;
  }

  /** The language of the file, as a tag. */
  get language() {
    return this.#form.elements.lang.value;
  }

  /** Where the cues are made that are shown: a clip keeps its times, in which the transcript and the video run too. */
  get previewUrl() {
    const url = new URL(this.url(this.shown));
    if (url.searchParams.has('from')) {
      url.searchParams.set('rebase', 'false');
    }
    return url.href;
  }

  /** What cues are held against: the style chosen, or the usual one where they stay as they are. */
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
      button.textContent = 'Copied';
    } catch {
      button.textContent = 'Press Ctrl+C'; // browsers keep the clipboard from pages that came without TLS
    }
    setTimeout(() => (button.textContent = 'Copy'), 2000);
  }
}
