type Props = { id: string; label: string; checked: boolean; onChange: (checked: boolean) => void };

/** One box to tick by itself, outside any form. */
export function TickBox({ id, label, checked, onChange }: Props) {
  return (
    <div className="choice">
      <input
        // In no form that could say it: a browser that kept this box would tell what was ticked.
        autoComplete="off"
        type="checkbox"
        id={id}
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
