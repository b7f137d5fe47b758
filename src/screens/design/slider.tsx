import { useId } from 'preact/hooks';

/** A number, its limits, and its words. */
export interface SliderProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step?: number;
  /** The value in words, beside the label and read aloud. */
  valueText: string;
  /** Names of the two ends. */
  ends?: readonly [string, string];
  onChange: (value: number) => void;
}

/** A number chosen along a line. */
export function Slider({ label, value, min, max, step, valueText, ends, onChange }: SliderProps) {
  const id = useId();
  return (
    <div class="slider">
      <div class="slider-head">
        <label for={id}>{label}</label>
        <output for={id}>{valueText}</output>
      </div>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step ?? 1}
        value={value}
        aria-valuetext={valueText}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      {ends && (
        <div class="slider-ends note" aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      )}
    </div>
  );
}
