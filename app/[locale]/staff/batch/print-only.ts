/** Prints one thing of the page and nothing around it (`batch.css`). Throws nothing: some browsers cannot print. */
export function printOnly(what: 'counts' | 'sheets'): void {
  const { documentElement: root } = document;
  root.setAttribute('data-print', what);
  window.addEventListener('afterprint', () => root.removeAttribute('data-print'), { once: true });
  try {
    window.print();
  } catch {
    root.removeAttribute('data-print');
  }
}
