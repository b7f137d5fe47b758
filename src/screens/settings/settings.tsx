import { LANGUAGES, type Language, t } from '../../text/index.ts';
import type { SettingsModel } from '../../view/index.ts';
import { Dialog, Segmented } from '../design/index.ts';
import type { SettingsDialogProps } from './props.ts';
import './settings.css';

const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
const SIZES = ['normal', 'large', 'larger'] as const;
const MOTIONS = ['system', 'reduced', 'full'] as const;
const LOUDNESS = ['off', 'quiet', 'normal'] as const;
const SPEEDS = ['1', '2', '4', '0'] as const;
/** Languages by the names that they have in themselves, so that they are found in any other. */
const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English' };
const SPEED_OF = { '0': 0, '1': 1, '2': 2, '4': 4 } as const;

/** What can be set: it holds at once, for every game in this browser. */
export function SettingsDialog({ open, model, onChange, onClose }: SettingsDialogProps) {
  return (
    <Dialog open={open} title={t('settings:title')} class="settings" onClose={onClose}>
      <Segmented
        label={t('settings:theme')}
        showLabel
        value={model.theme}
        options={THEMES.map((value) => ({ value, label: t(`settings:themes.${value}`) }))}
        onChange={(theme) => onChange({ theme })}
      />
      <Segmented
        label={t('settings:textSize')}
        showLabel
        value={model.textSize}
        options={SIZES.map((value) => ({ value, label: t(`settings:textSizes.${value}`) }))}
        onChange={(textSize) => onChange({ textSize })}
      />
      <Segmented
        label={t('settings:font')}
        showLabel
        value={model.readableFont ? 'readable' : 'standard'}
        options={(['standard', 'readable'] as const).map((value) => ({
          value,
          label: t(`settings:fonts.${value}`),
        }))}
        onChange={(font) => onChange({ readableFont: font === 'readable' })}
      />
      <Segmented
        label={t('settings:motion')}
        showLabel
        value={model.motion}
        options={MOTIONS.map((value) => ({ value, label: t(`settings:motions.${value}`) }))}
        onChange={(motion) => onChange({ motion })}
      />
      <Segmented
        label={t('settings:speed')}
        showLabel
        value={speedName(model.speed)}
        options={SPEEDS.map((value) => ({ value, label: t(`settings:speeds.${value}`) }))}
        onChange={(speed) => onChange({ speed: SPEED_OF[speed] })}
      />
      <Segmented
        label={t('settings:sound')}
        showLabel
        value={model.sound}
        options={LOUDNESS.map((value) => ({ value, label: t(`settings:sounds.${value}`) }))}
        onChange={(sound) => onChange({ sound })}
      />
      {model.sound !== 'off' && (
        <Segmented
          label={t('settings:hum')}
          showLabel
          value={model.hum ? 'on' : 'off'}
          options={(['off', 'on'] as const).map((value) => ({
            value,
            label: t(`settings:hums.${value}`),
          }))}
          onChange={(hum) => onChange({ hum: hum === 'on' })}
        />
      )}
      {LANGUAGES.length > 1 && (
        <label class="settings-language">
          <strong>{t('settings:language')}</strong>
          <select
            value={model.language}
            onChange={({ currentTarget }) =>
              onChange({ language: currentTarget.value as SettingsModel['language'] })
            }
          >
            <option value="system">{t('settings:languages.system')}</option>
            {LANGUAGES.map((language) => (
              <option key={language} value={language} lang={language}>
                {OWN_NAMES[language]}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="note">{t('settings:kept')}</p>
    </Dialog>
  );
}

function speedName(speed: SettingsModel['speed']): (typeof SPEEDS)[number] {
  return `${speed}`;
}
