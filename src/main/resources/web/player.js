import { PLAYER } from './words.js';

/** YouTube’s player in a frame. The page exchanges messages with it, so no script of another site runs here. */

const SITE = 'https://www.youtube-nocookie.com';
const PLAYING = 1;
const PATIENCE_MS = 8000;

export const startPlayer = (clock) => {
  const place = document.getElementById('player');
  const button = document.getElementById('watch');
  button?.addEventListener('click', () => {
    button.hidden = true;
    open(place, clock);
  });
  return () => place !== null && !place.hidden;
};

const open = (place, clock) => {
  const frame = document.createElement('iframe');
  const note = document.getElementById('player-note');
  const start = Math.floor(clock.now / 1000);
  let isAnswering = false;
  const say = (message) => frame.contentWindow.postMessage(JSON.stringify({ id: 1, channel: 'widget', ...message }), SITE);
  const command = (func, ...args) => say({ event: 'command', func, args });

  window.addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || event.origin !== SITE) {
      return;
    }
    isAnswering = true;
    note.textContent = '';
    const { info } = parsed(event.data);
    if (typeof info?.currentTime === 'number') {
      clock.follow(info.currentTime * 1000, (info.playerState ?? (clock.playing ? PLAYING : 0)) === PLAYING);
    } else if (typeof info?.playerState === 'number') {
      clock.follow(clock.now, info.playerState === PLAYING);
    }
  });
  frame.addEventListener('load', () => {
    const greeting = setInterval(() => (isAnswering ? clearInterval(greeting) : say({ event: 'listening' })), 250);
    setTimeout(() => clearInterval(greeting), PATIENCE_MS);
  });
  setTimeout(() => {
    note.textContent = isAnswering ? '' : PLAYER.silent;
  }, PATIENCE_MS);

  clock.leaveTo({ play: () => command('playVideo'), pause: () => command('pauseVideo') });
  clock.addEventListener('seek', () => command('seekTo', clock.now / 1000, true));
  frame.title = PLAYER.title;
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  frame.referrerPolicy = 'strict-origin-when-cross-origin'; // the player refuses to play without a referrer
  frame.src = `${SITE}/embed/${place.dataset.video}?enablejsapi=1&autoplay=1&playsinline=1&rel=0&start=${start}&origin=${location.origin}`;
  place.append(frame);
  place.hidden = false;
};

const parsed = (data) => {
  try {
    return JSON.parse(data) ?? {};
  } catch {
    return {}; // the player’s messages are JSON, so this is not one
  }
};
