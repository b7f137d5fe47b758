/** A reference mark on a scale. */
export interface MeterMark {
  at: number;
  /** Shown under the scale. */
  label?: string;
}

/** A figure and the scale that it stands on, 0 to 1 unless told. */
export interface MeterProps {
  /** A whole sentence, read aloud. */
  label: string;
  value: number;
  min?: number;
  max?: number;
  /** Where the true value may lie: drawn as a band. */
  low?: number;
  high?: number;
  /** Reference marks: where good begins, where it was. */
  marks?: readonly MeterMark[];
  tone?: 'ink' | 'value' | 'management' | 'leadership';
}

const share = (value: number, min: number, max: number) =>
  Math.max(0, Math.min(1, (value - min) / (max - min))) * 100;

/** A figure as a length on a scale, with reference marks. */
export function Meter({ label, value, min = 0, max = 1, low, high, marks, tone }: MeterProps) {
  const at = (v: number) => share(v, min, max);
  const zero = at(Math.max(min, 0));
  const from = Math.min(zero, at(value));
  const band = low !== undefined && high !== undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: <meter> can be given neither marks nor a band.
    <div
      class="meter"
      data-tone={tone ?? 'ink'}
      role="meter"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
    >
      <div class="meter-track">
        <div
          class="meter-fill"
          style={{ left: `${from}%`, width: `${Math.abs(at(value) - zero)}%` }}
        />
        {band && (
          <div
            class="meter-band"
            style={{ left: `${at(low)}%`, width: `${at(high) - at(low)}%` }}
          />
        )}
        {marks?.map((mark) => (
          <div key={mark.at} class="meter-mark" style={{ left: `${at(mark.at)}%` }} />
        ))}
      </div>
      {marks?.some((mark) => mark.label) && (
        <div class="meter-labels" aria-hidden="true">
          {marks.map(
            (mark) =>
              mark.label && (
                <span key={mark.at} style={{ left: `${at(mark.at)}%` }}>
                  {mark.label}
                </span>
              ),
          )}
        </div>
      )}
    </div>
  );
}
