import { useState } from 'preact/hooks';
import { type HallPart, type Settings, USUAL_SETTINGS } from '../../protocol/index.ts';
import { t } from '../../text/index.ts';
import { Button, IconButton, Panel } from '../design/index.ts';
import { Code } from './code.tsx';
import { SelectField, TextField } from './form.tsx';
import { QrCode } from './qr.tsx';
import { SettingsForm } from './session-form.tsx';
import './console.css';

/** A session that is to be created. */
export interface NewSession {
  readonly settings: Settings;
  readonly scenario: string;
  readonly seed: string;
}

interface HallProps {
  readonly hall: HallPart;
  readonly busy: boolean;
  readonly fault: string | null;
  /** A seed nobody has used. */
  readonly seed: () => string;
  readonly on: {
    readonly create: (session: NewSession) => void;
    readonly open: (code: string) => void;
    readonly remove: (id: string) => void;
  };
}

/** Whoever started the server: the sessions, a new one, and where participants find them. */
export function Hall({ hall, busy, fault, seed, on }: HallProps) {
  return (
    <main class="hall">
      <header class="hall-head">
        <h1>{t('workshop:hall.title')}</h1>
        <p class="note">{t('workshop:hall.lead')}</p>
      </header>
      <div class="hall-columns">
        <Create hall={hall} busy={busy} fault={fault} seed={seed} onCreate={on.create} />
        <div class="hall-side">
          <Sessions hall={hall} on={on} />
          <Addresses addresses={hall.addresses} />
        </div>
      </div>
    </main>
  );
}

function Create({
  hall,
  busy,
  fault,
  seed: freshSeed,
  onCreate,
}: Pick<HallProps, 'hall' | 'busy' | 'fault' | 'seed'> & {
  readonly onCreate: (session: NewSession) => void;
}) {
  const usual = hall.scenarios.find((one) => one.id === 'the-ground-shifts') ?? hall.scenarios[0];
  const [scenario, setScenario] = useState(usual?.id ?? '');
  const [seed, setSeed] = useState(freshSeed);
  const [settings, setSettings] = useState<Settings>(USUAL_SETTINGS);
  const [more, setMore] = useState(false);
  const wanted = seed.trim();
  return (
    <Panel title={t('workshop:create.heading')}>
      <form
        class="create"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy && wanted !== '') onCreate({ settings, scenario, seed: wanted });
        }}
      >
        <SelectField
          label={t('workshop:create.scenario')}
          value={scenario}
          options={hall.scenarios.map((one) => ({ value: one.id, label: one.title }))}
          onChange={setScenario}
        />
        <TextField
          label={t('workshop:create.seed')}
          value={seed}
          most={80}
          onInput={(next) => setSeed(next)}
        />
        {more ? (
          <SettingsForm
            value={settings}
            policies={hall.policies}
            onChange={(changes) => setSettings({ ...settings, ...changes })}
          />
        ) : (
          <Button kind="quiet" icon="settings" onClick={() => setMore(true)}>
            {t('workshop:create.more')}
          </Button>
        )}
        {fault !== null && (
          <p class="door-fault" role="alert">
            {fault}
          </p>
        )}
        <Button kind="primary" size="large" type="submit" disabled={busy || wanted === ''}>
          {t('workshop:create.go')}
        </Button>
      </form>
    </Panel>
  );
}

function Sessions({ hall, on }: Pick<HallProps, 'hall' | 'on'>) {
  return (
    <Panel title={t('workshop:hall.sessions')}>
      {hall.sessions.length === 0 ? (
        <p class="note">{t('workshop:hall.none')}</p>
      ) : (
        <ul class="hall-sessions">
          {hall.sessions.map((session) => (
            <li key={session.id}>
              <button
                type="button"
                class="hall-session"
                disabled={session.problem !== null}
                onClick={() => on.open(session.code)}
              >
                <Code code={session.code} />
                <span>
                  <b>{session.title}</b>
                  <span class="note">
                    {session.problem ??
                      t('workshop:hall.line', {
                        scenario:
                          hall.scenarios.find((one) => one.id === session.scenario)?.title ??
                          session.scenario,
                        phase: t(`workshop:phase.${session.phase}`),
                        teams: session.teams,
                        seats: session.seats,
                      })}
                  </span>
                </span>
              </button>
              <IconButton
                icon="bin"
                kind="quiet"
                label={t('workshop:hall.remove', { title: session.title })}
                onClick={() => on.remove(session.id)}
              />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** Where participants reach this computer: every network, each with a code to point a camera at. */
export function Addresses({ addresses }: { readonly addresses: readonly string[] }) {
  return (
    <Panel title={t('workshop:hall.addresses')}>
      <p class="note">{t('workshop:hall.check')}</p>
      <ul class="addresses">
        {addresses.map((address) => (
          <li key={address}>
            <QrCode text={address} label={t('workshop:hall.qr', { address })} />
            <span class="address">{address}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
