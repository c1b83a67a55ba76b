// The law page is whole without this. It turns the list of days on which something changed into steps: one day at a
// time, with a line at that day in the picture, and says where it went.
(() => {
  const list = document.querySelector('[data-turns]');
  if (!list) return;
  const { previous, next, choose } = list.dataset;
  const turns = [...list.children];
  const make = (name, rest) => Object.assign(document.createElement(name), rest);
  const button = (textContent, by) =>
    make('button', { type: 'button', className: 'button second', textContent, onclick: () => step(by) });
  const title = (turn, part) => turn.querySelector(part).textContent;
  const select = make('select', { autocomplete: 'off', onchange: () => show(select.selectedIndex) });
  select.append(...turns.map((turn) => make('option', { textContent: title(turn, 'b') })));
  const label = make('label', { textContent: choose });
  label.append(select);
  const status = make('p', { className: 'unseen', role: 'status' });
  const bar = make('div', { className: 'actions turn-bar' });
  const [back, on] = [button(previous, -1), button(next, 1)];
  bar.append(back, on, label, status);

  const show = (at, quiet) => {
    turns.forEach((turn, index) => {
      turn.hidden = index !== at;
      turn.open = index === at;
    });
    select.selectedIndex = at;
    // Not disabled: what has focus would lose it.
    back.ariaDisabled = at === 0;
    on.ariaDisabled = at === turns.length - 1;
    for (const line of document.querySelectorAll('[data-turn]')) {
      const { lying, upright } = turns[at].dataset;
      const turned = line.closest('.upright');
      line.setAttribute('transform', turned ? `translate(0 ${upright})` : `translate(${lying})`);
      line.removeAttribute('visibility');
    }
    if (!quiet) status.textContent = title(turns[at], 'summary');
  };
  const step = (by) => turns[select.selectedIndex + by] && show(select.selectedIndex + by);
  // On paper every day is whole, also where the style sheet cannot open it.
  addEventListener('beforeprint', () => {
    for (const turn of turns) turn.open = true;
  });
  addEventListener('afterprint', () => show(select.selectedIndex, true));
  list.before(bar);
  show(turns.length - 1, true);
})();
