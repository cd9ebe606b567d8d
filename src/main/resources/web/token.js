/** The write token: asked for when the service wants one, kept for this tab only, and sent in a header, never in an address. */

const KEY = 'cuepress.token';

/** The headers that prove who sends; none before a token was given. */
export function credentials() {
  const token = sessionStorage.getItem(KEY);
  return token ? { Authorization: `Bearer ${token}` } : {};
}

/** Asks for a token in the page's dialog, and says why. False when nobody gives one. */
export function askForToken(why) {
  const dialog = document.getElementById('token');
  const field = dialog.querySelector('input');
  dialog.querySelector('.why').textContent = why;
  field.value = '';
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener(
      'close',
      () => {
        const isGiven = dialog.returnValue === 'given' && field.value.trim() !== '';
        if (isGiven) sessionStorage.setItem(KEY, field.value.trim());
        field.value = '';
        resolve(isGiven);
      },
      { once: true },
    );
  });
}
