/** The write token: asked for when required, kept for this tab only, and sent in a header, never in a URL. */

const KEY = 'cuepress.token';

/** The headers with the token; none before a token was entered. */
export function credentials() {
  const token = sessionStorage.getItem(KEY);
  return token ? { Authorization: `Bearer ${token}` } : {};
}

/** Asks for a token in the page’s dialog, with the reason. False if none is entered. */
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
