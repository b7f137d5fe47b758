import { useId } from 'preact/hooks';
import { t } from '../../text/index.ts';

/** The seed of the next game, out of the way until somebody wants it. */
export function SeedField({
  value,
  onChange,
}: {
  value: string;
  onChange: (seed: string) => void;
}) {
  const id = useId();
  return (
    <details class="choice-seed">
      <summary>{t('choice:more')}</summary>
      <div class="choice-seed-body">
        <label for={id}>{t('choice:seed')}</label>
        <input
          id={id}
          type="text"
          value={value}
          maxLength={24}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          placeholder={t('choice:seedPlaceholder')}
          onInput={(event) => onChange(event.currentTarget.value.toUpperCase())}
        />
        <p class="note">{t('choice:moreHint')}</p>
      </div>
    </details>
  );
}
