type Props = {
  id: string;
  label: string;
  value: string;
  choices: readonly (readonly [value: string, words: string])[];
  onPick: (value: string) => void;
};

/** One of several, in a list that opens. */
export const Pick = ({ id, label, value, choices, onPick }: Props) => (
  <div className="field">
    <label htmlFor={id}>{label}</label>
    <select
      id={id}
      autoComplete="off"
      value={value}
      onChange={({ currentTarget }) => onPick(currentTarget.value)}
    >
      {choices.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </select>
  </div>
);
