import { useId } from 'preact/hooks';

/** A number that is typed or stepped. */
export function NumberField({
  label,
  value,
  least,
  most,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}) {
  return (
    <label class="field">
      {label}
      <input
        type="number"
        min={least}
        max={most}
        value={value}
        onChange={({ currentTarget }) => {
          const asked = Math.round(Number(currentTarget.value));
          const next = Number.isFinite(asked) ? Math.min(most, Math.max(least, asked)) : value;
          currentTarget.value = String(next);
          onChange(next);
        }}
      />
    </label>
  );
}

/** A line of text. */
export function TextField({
  label,
  value,
  most,
  onInput,
}: {
  readonly label: string;
  readonly value: string;
  readonly most: number;
  readonly onInput: (value: string) => void;
}) {
  return (
    <label class="field">
      {label}
      <input
        type="text"
        maxLength={most}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </label>
  );
}

/** One of several. */
export function SelectField<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}) {
  return (
    <label class="field">
      {label}
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const found = options.find((option) => option.value === currentTarget.value);
          if (found) onChange(found.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Yes or no, with a word on what it means. */
export function CheckField({
  label,
  note,
  value,
  onChange,
}: {
  readonly label: string;
  readonly note?: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}) {
  const id = useId();
  return (
    <div class="check-field">
      <input
        id={id}
        type="checkbox"
        checked={value}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {note !== undefined && (
        <p id={`${id}-note`} class="note">
          {note}
        </p>
      )}
    </div>
  );
}
