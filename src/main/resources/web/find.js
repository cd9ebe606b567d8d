import { FINDING } from './words.js';

/** Finds text in the transcript, highlights every match and moves from one to the next. */

const MOST = 5000;

export const startFinding = () => {
  const field = document.getElementById('sought');
  const result = document.getElementById('found');
  let found = [];
  let at = -1;

  const mark = () => {
    if (!CSS.highlights) {
      return; // moving from match to match works without it
    }
    CSS.highlights.set('found', new Highlight(...found));
    CSS.highlights.set('found-now', new Highlight(...found.slice(at, at + 1)));
  };

  const go = (step) => {
    if (found.length > 0) {
      at = (at + step + found.length) % found.length;
      found[at].startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      result.textContent = FINDING.place(at + 1, found.length, MOST);
    }
    mark();
  };

  const search = () => {
    found = field.value.trim() ? occurrences(field.value) : [];
    at = -1;
    result.textContent = field.value.trim() ? FINDING.none : '';
    go(1);
  };

  field.addEventListener('input', search);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      field.value = '';
      search();
    } else if (event.key === 'Enter' && event.shiftKey) {
      event.preventDefault();
      go(-1);
    }
  });
  document.getElementById('find').addEventListener('submit', (event) => {
    event.preventDefault();
    go(1);
  });
  document.getElementById('find-previous').addEventListener('click', () => go(-1));
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      field.focus();
    }
  });
};

/** Every search reads the transcript again: it can change while the page is open. */
const occurrences = (sought) => {
  const escaped = sought.trim().split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const pattern = new RegExp(escaped.join('\\s+'), 'giu');
  const texts = document.createTreeWalker(document.getElementById('transcript'), NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement.closest('.said') && !node.parentElement.closest('.at')
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  const found = [];
  while (found.length < MOST && texts.nextNode()) {
    for (const match of texts.currentNode.data.matchAll(pattern)) {
      const range = new Range();
      range.setStart(texts.currentNode, match.index);
      range.setEnd(texts.currentNode, match.index + match[0].length);
      found.push(range);
    }
  }
  return found.slice(0, MOST);
};
