// The only script of the reading pages, and of the check page beside the framework's. Two jobs: leave now,
// and say when the last check of the law is too old. It keeps nothing and asks nothing of the network.
(() => {
  const root = document.documentElement;
  const away = 'https://www.wikipedia.org/';

  const leave = () => {
    // Blank first: whatever happens next, nothing stays on the screen.
    root.hidden = true;
    document.title = ' ';
    document.body.replaceChildren();
    location.replace(away);
  };

  document.addEventListener('click', (event) => {
    if (!event.target.closest?.('[data-leave]')) return;
    event.preventDefault();
    leave();
  });

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

  const two = (number) => String(number).padStart(2, '0');
  const now = new Date();
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  for (const note of document.querySelectorAll('[data-stale]')) {
    const { checked, reviewBy } = note.dataset;
    // A clock before the check is wrong, and then nothing about "today" can be said either.
    note.hidden = today >= checked && today <= reviewBy;
  }
})();
