import { useState } from 'preact/hooks';
import { CODE_LETTERS, type DoorPart, JOIN_CODE_LENGTH, tidyCode } from '../../protocol/index.ts';
import { t } from '../../text/index.ts';
import { Button } from '../design/index.ts';
import { shownName } from './names.ts';
import './workshop.css';

/** What somebody typed, reduced to the letters that codes are made of. */
const typedCode = (text: string, length: number): string =>
  [...tidyCode(text)]
    .filter((letter) => CODE_LETTERS.includes(letter))
    .join('')
    .slice(0, length);

/** Asks for the code on the wall. */
export function EnterCode({
  fault,
  last,
  onCode,
}: {
  /** Why the last code did not work, or null. */
  readonly fault: string | null;
  /** The session that this device was in before, or null. */
  readonly last: string | null;
  readonly onCode: (code: string) => void;
}) {
  const [code, setCode] = useState('');
  const complete = code.length === JOIN_CODE_LENGTH;
  return (
    <main class="door">
      <h1>{t('workshop:enter.title')}</h1>
      <form
        class="door-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (complete) onCode(code);
        }}
      >
        <label class="door-field">
          {t('workshop:enter.code')}
          <input
            class="door-code"
            type="text"
            inputMode="text"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            value={code}
            aria-describedby="enter-help"
            onInput={(event) => {
              const next = typedCode(event.currentTarget.value, JOIN_CODE_LENGTH);
              event.currentTarget.value = next;
              setCode(next);
            }}
          />
        </label>
        <p id="enter-help" class="note">
          {t('workshop:enter.help', { count: JOIN_CODE_LENGTH })}
        </p>
        {fault !== null && (
          <p class="door-fault" role="alert">
            {fault}
          </p>
        )}
        <Button kind="primary" size="large" type="submit" disabled={!complete}>
          {t('workshop:enter.go')}
        </Button>
      </form>
      {last !== null && (
        <Button kind="quiet" onClick={() => onCode(last)}>
          {t('workshop:enter.last', { code: last })}
        </Button>
      )}
    </main>
  );
}

/** What somebody asks for at the door. */
export interface Joining {
  readonly name?: string;
  readonly team?: string;
  readonly observe?: boolean;
}

interface DoorProps {
  readonly title: string;
  readonly door: DoorPart;
  readonly solo: boolean;
  /** Waiting for the answer. */
  readonly busy: boolean;
  readonly fault: string | null;
  readonly onJoin: (joining: Joining) => void;
  readonly onClaim: (code: string) => void;
}

/** The door of a session: a name, a team, and one press to take a seat. */
export function Door({ title, door, solo, busy, fault, onJoin, onClaim }: DoorProps) {
  const free = door.teams.filter((team) => team.free > 0);
  const [name, setName] = useState('');
  const [team, setTeam] = useState<string | null>(null);
  const [claiming, setClaiming] = useState(false);
  if (claiming)
    return <Claim fault={fault} busy={busy} onClaim={onClaim} onBack={() => setClaiming(false)} />;
  // A team that is full by now falls back on the first that has room.
  const chosen =
    free.find((one) => one.id === team)?.id ?? (door.newTeam && team === 'new' ? 'new' : null);
  const named = name.trim();
  const ready = !busy && (!door.asksName || named !== '');
  const join = (more: Joining) =>
    onJoin({ ...(door.asksName && named !== '' ? { name: named } : {}), ...more });
  return (
    <main class="door">
      <p class="door-kicker">{t('workshop:door.kicker')}</p>
      <h1>{title}</h1>
      {door.open ? (
        <form
          class="door-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (ready) join(chosen === null ? {} : { team: chosen });
          }}
        >
          {door.asksName && (
            <label class="door-field">
              {t('workshop:door.name')}
              <input
                type="text"
                autocomplete="given-name"
                maxLength={40}
                value={name}
                onInput={(event) => setName(event.currentTarget.value)}
              />
            </label>
          )}
          {!solo && door.teams.length > 0 && (
            <fieldset class="door-teams">
              <legend>{t('workshop:door.team')}</legend>
              <label>
                <input
                  type="radio"
                  name="team"
                  checked={chosen === null}
                  onChange={() => setTeam(null)}
                />
                <span>{t('workshop:door.any')}</span>
              </label>
              {door.teams.map((one) => (
                <label key={one.id}>
                  <input
                    type="radio"
                    name="team"
                    checked={chosen === one.id}
                    disabled={one.free === 0}
                    onChange={() => setTeam(one.id)}
                  />
                  <span>{shownName(one.name)}</span>
                  <span class="note">
                    {one.free === 0
                      ? t('workshop:door.full')
                      : t('workshop:door.free', { count: one.free })}
                  </span>
                </label>
              ))}
              {door.newTeam && (
                <label>
                  <input
                    type="radio"
                    name="team"
                    checked={chosen === 'new'}
                    onChange={() => setTeam('new')}
                  />
                  <span>{t('workshop:door.newTeam')}</span>
                </label>
              )}
            </fieldset>
          )}
          {fault !== null && (
            <p class="door-fault" role="alert">
              {fault}
            </p>
          )}
          <Button kind="primary" size="large" type="submit" disabled={!ready}>
            {t('workshop:door.join')}
          </Button>
        </form>
      ) : (
        <p class="door-closed">{t('workshop:door.closed')}</p>
      )}
      <div class="door-more">
        <Button kind="quiet" onClick={() => setClaiming(true)}>
          {t('workshop:door.claim')}
        </Button>
        {door.open && (
          <Button kind="quiet" disabled={!ready} onClick={() => join({ observe: true })}>
            {t('workshop:door.observe')}
          </Button>
        )}
      </div>
    </main>
  );
}

/** Takes over a seat that another device has. */
function Claim({
  fault,
  busy,
  onClaim,
  onBack,
}: {
  readonly fault: string | null;
  readonly busy: boolean;
  readonly onClaim: (code: string) => void;
  readonly onBack: () => void;
}) {
  const [code, setCode] = useState('');
  return (
    <main class="door">
      <h1>{t('workshop:claim.title')}</h1>
      <p>{t('workshop:claim.text')}</p>
      <form
        class="door-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (code.length === 7 && !busy) onClaim(code);
        }}
      >
        <label class="door-field">
          {t('workshop:claim.code')}
          <input
            class="door-code"
            type="text"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            value={code}
            onInput={(event) => {
              const next = typedCode(event.currentTarget.value, 7);
              event.currentTarget.value = next;
              setCode(next);
            }}
          />
        </label>
        {fault !== null && (
          <p class="door-fault" role="alert">
            {fault}
          </p>
        )}
        <Button kind="primary" size="large" type="submit" disabled={code.length < 7 || busy}>
          {t('workshop:claim.go')}
        </Button>
      </form>
      <Button kind="quiet" icon="left" onClick={onBack}>
        {t('workshop:claim.back')}
      </Button>
    </main>
  );
}
