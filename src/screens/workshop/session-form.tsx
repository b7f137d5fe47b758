import type { Settings } from '../../protocol/index.ts';
import { t } from '../../text/index.ts';
import { Segmented } from '../design/index.ts';
import { CheckField, NumberField, SelectField, TextField } from './form.tsx';

interface SettingsFormProps {
  readonly value: Settings;
  readonly policies: readonly string[];
  readonly onChange: (changes: Partial<Settings>) => void;
}

const PACINGS = ['all-ready', 'by-me', 'free'] as const;
const EXPIRIES = ['draft', 'robot', 'rest'] as const;
const EXPECTATIONS = ['off', 'optional', 'required'] as const;

/** Who plays how: teams, pace, time, and what is asked of people. */
export function SettingsForm({ value, policies, onChange }: SettingsFormProps) {
  return (
    <div class="settings-form">
      <TextField
        label={t('workshop:create.title')}
        value={value.title}
        most={80}
        onInput={(title) => {
          if (title.trim() !== '') onChange({ title });
        }}
      />
      <Segmented
        label={t('workshop:create.who')}
        showLabel
        value={value.solo ? 'solo' : value.twoHands ? 'hands' : 'teams'}
        options={(['teams', 'hands', 'solo'] as const).map((one) => ({
          value: one,
          label: t(`workshop:create.kinds.${one}`),
        }))}
        onChange={(kind) =>
          onChange({
            solo: kind === 'solo',
            twoHands: kind === 'hands',
            seatsPerTeam: kind === 'hands' ? 2 : kind === 'solo' ? 1 : value.seatsPerTeam,
          })
        }
      />
      {!value.solo && (
        <div class="field-row">
          <NumberField
            label={t('workshop:create.teams')}
            value={value.teams}
            least={0}
            most={60}
            onChange={(teams) => onChange({ teams })}
          />
          <NumberField
            label={t('workshop:create.seats')}
            value={value.seatsPerTeam}
            least={value.twoHands ? 2 : 1}
            most={8}
            onChange={(seatsPerTeam) => onChange({ seatsPerTeam })}
          />
          <SelectField
            label={t('workshop:create.odd')}
            value={value.odd}
            options={(['observer', 'shared'] as const).map((one) => ({
              value: one,
              label: t(`workshop:create.odds.${one}`),
            }))}
            onChange={(odd) => onChange({ odd })}
          />
        </div>
      )}
      <Segmented
        label={t('workshop:create.pacing')}
        showLabel
        value={value.pacing}
        options={PACINGS.map((one) => ({ value: one, label: t(`workshop:create.pacings.${one}`) }))}
        onChange={(pacing) => onChange({ pacing })}
      />
      <div class="field-row">
        <NumberField
          label={t('workshop:create.minutes')}
          value={Math.round(value.seconds / 60)}
          least={0}
          most={120}
          onChange={(minutes) => onChange({ seconds: minutes * 60 })}
        />
        <SelectField
          label={t('workshop:create.expiry')}
          value={value.onExpiry}
          options={EXPIRIES.map((one) => ({
            value: one,
            label: t(`workshop:create.expiries.${one}`),
          }))}
          onChange={(onExpiry) => onChange({ onExpiry })}
        />
        <SelectField
          label={t('workshop:create.robot')}
          value={value.robot}
          options={policies.map((one) => ({ value: one, label: one }))}
          onChange={(robot) => onChange({ robot })}
        />
      </div>
      <Segmented
        label={t('workshop:create.expectations')}
        showLabel
        value={value.expectations}
        options={EXPECTATIONS.map((one) => ({
          value: one,
          label: t(`workshop:create.expected.${one}`),
        }))}
        onChange={(expectations) => onChange({ expectations })}
      />
      <CheckField
        label={t('workshop:create.pause')}
        note={t('workshop:create.pauseNote')}
        value={value.pause}
        onChange={(pause) => onChange({ pause })}
      />
      <CheckField
        label={t('workshop:create.anonymous')}
        note={t('workshop:create.anonymousNote')}
        value={value.anonymous}
        onChange={(anonymous) => onChange({ anonymous })}
      />
      <CheckField
        label={t('workshop:create.late')}
        value={value.lateJoin}
        onChange={(lateJoin) => onChange({ lateJoin })}
      />
      <NumberField
        label={t('workshop:create.retention')}
        value={value.retentionDays}
        least={0}
        most={3650}
        onChange={(retentionDays) => onChange({ retentionDays })}
      />
    </div>
  );
}
