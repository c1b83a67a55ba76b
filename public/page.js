// The only script of the reading pages, and of the check page beside its own. Its jobs: leave now, let nothing private
// stand on a page that is hidden or was left, and say what did not load or is too old. It keeps nothing and asks nothing
// of the network.
(() => {
  const root = document.documentElement;
  const away = 'https://www.wikipedia.org/';

  const blank = () => {
    root.hidden = true;
    document.title = ' ';
    document.body.replaceChildren();
  };

  const leave = () => {
    // Blank first: whatever happens next, nothing stays on the screen.
    blank();
    dispatchEvent(new Event('leave'));
    location.replace(away);
  };

  const onPress = (event) => {
    if (!event.target.closest?.('[data-leave]')) return;
    event.preventDefault();
    leave();
  };
  document.addEventListener('click', onPress);
  // With the middle button it would open beside this page, which would stay.
  document.addEventListener('auxclick', (event) => event.button === 1 && onPress(event));

  let shifts = 0;
  let last = 0;
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Shift') {
      shifts = 0;
      return;
    }
    if (event.repeat) return;
    shifts = event.timeStamp - last < 1500 ? shifts + 1 : 1;
    last = event.timeStamp;
    if (shifts === 3) leave();
  });

  // A browser may keep a page that was left, to show it again at once: it keeps a blank one, and loads it anew.
  addEventListener('pagehide', () => document.querySelector('[data-private]') && blank());
  addEventListener('pageshow', ({ persisted }) => persisted && root.hidden && location.reload());

  // Before the picture that a telephone takes of a page for its list of open ones.
  const curtain = () => root.toggleAttribute('data-curtain', document.visibilityState === 'hidden');
  document.addEventListener('visibilitychange', curtain);

  // A page that can take answers has removed this by now.
  const late = () => document.querySelector('[data-late]')?.classList.add('shown');
  addEventListener('load', () => setTimeout(late, 1000));

  const two = (number) => String(number).padStart(2, '0');
  const tellStale = () => {
    const now = new Date();
    const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    for (const note of document.querySelectorAll('[data-stale]')) {
      const { checked, reviewBy } = note.dataset;
      // A clock before the check is wrong, and then nothing about "today" can be said either.
      note.hidden = today >= checked && today <= reviewBy;
    }
  };
  tellStale();
  // A tab may stay open over the last day.
  document.addEventListener('visibilitychange', tellStale);
  for (const event of ['focus', 'pageshow']) window.addEventListener(event, tellStale);
  setInterval(tellStale, 3600000);

  // Who takes answers waits for this. Without the style sheet there would be no curtain.
  if (getComputedStyle(root).getPropertyValue('--frame')) {
    root.setAttribute('data-guarded', '');
    dispatchEvent(new Event('guarded'));
  }
})();
