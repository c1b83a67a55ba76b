/** The fields that are on the page, in their order. */
const fieldsOnPage = () =>
  [...document.querySelectorAll<HTMLElement>('[data-column]')].filter((one) => one.getClientRects().length);

function focusIn(field: Element | null | undefined): boolean {
  const control = field?.querySelector<HTMLElement>('input:checked, input, select');
  if (!control) return false;
  control.focus();
  if (control instanceof HTMLInputElement && control.type === 'text') control.select();
  return true;
}

/** Puts focus into the field of a column, or, where that is not asked now, of the one that it hangs on. */
export function focusField(id: string): void {
  if (focusIn(document.querySelector(`[data-column="${id}"]`))) return;
  if (id === 'paper_type') return;
  const [, kind, year] = /^late_(\w+)_ended_(\d{4})$/.exec(id) ?? [];
  focusField(kind ? `late_condition_${year}` : 'paper_type');
}

/** Puts focus into the first field of a part, or on its heading. */
export function focusSection(number: number): boolean {
  const part = document.querySelectorAll('[data-section]')[number - 1];
  if (!part) return false;
  focusIn(part.querySelector('[data-column]'));
  part.scrollIntoView({ block: 'start' });
  return true;
}

/** Goes so many fields on from the one that holds an element; stays where there is none. */
export function moveOn(from: Element, by: 1 | -1): void {
  const here = from.closest<HTMLElement>('[data-column]');
  const fields = fieldsOnPage();
  if (here) focusIn(fields[fields.indexOf(here) + by]);
}

/** Leads to the comparison; an address within the page would make an entry of the browser's history. */
export function focusPanel(): void {
  const heading = document.getElementById('panel');
  heading?.focus();
  heading?.scrollIntoView();
}
