/**
 * The current position of the page, in milliseconds. It runs by itself, or follows a player and controls it. Events:
 * `time` for every new position, `state` for starting and stopping, `seek` for a position that a person chose.
 */
export class Clock extends EventTarget {
  #end;
  #now = 0;
  #playing = false;
  #leader = null;

  constructor(end) {
    super();
    this.#end = end;
  }

  get now() {
    return this.#now;
  }

  get playing() {
    return this.#playing;
  }

  /** From now on the player sets the time, through `follow`. */
  leaveTo(leader) {
    this.#leader = leader;
  }

  seek(ms) {
    this.#show(ms);
    this.dispatchEvent(new Event('seek'));
  }

  play() {
    if (this.#leader) {
      this.#leader.play();
    } else if (!this.#playing) {
      this.#show(this.#now < this.#end ? this.#now : 0);
      this.#set(true);
      this.#run(performance.now());
    }
  }

  pause() {
    if (this.#leader) {
      this.#leader.pause();
    }
    this.#set(false);
  }

  follow(ms, playing) {
    this.#show(ms);
    this.#set(playing);
  }

  #run(before) {
    requestAnimationFrame((frame) => {
      if (!this.#playing || this.#leader) {
        return;
      }
      this.#show(this.#now + Math.max(0, frame - before));
      if (this.#now < this.#end) {
        this.#run(frame);
      } else {
        this.#set(false);
      }
    });
  }

  #show(ms) {
    this.#now = Math.min(this.#end, Math.max(0, ms));
    this.dispatchEvent(new Event('time'));
  }

  #set(playing) {
    if (this.#playing !== playing) {
      this.#playing = playing;
      this.dispatchEvent(new Event('state'));
    }
  }
}

/** `1:25`, `1:02:03`. */
export const mark = (ms) => {
  const seconds = Math.floor(ms / 1000);
  const two = (number) => String(number).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return `${hours ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
};

/** Whether any part of an element is visible. */
export const isInView = (element) => {
  const box = element.getBoundingClientRect();
  return box.height > 0 && box.bottom > 0 && box.top < innerHeight;
};

/** The index of the last of `count` items, in order of time, that has begun by `ms`; -1 before the first. */
export const lastBegun = (count, startOf, ms) => {
  let low = -1;
  let high = count - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (startOf(middle) <= ms) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
};
