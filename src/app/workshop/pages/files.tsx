import { useState } from 'preact/hooks';
import { decodeRecord, type GameRecord } from '../../../record/index.ts';
import { digest, findScenario } from '../../../scenario/index.ts';
import { Button, type DebriefStep, Icon } from '../../../screens/index.ts';
import { t } from '../../../text/index.ts';
import { usePageFocus } from '../../parts/focus.ts';
import { playedAgain, RoomDebriefPage, type TeamRecord } from '../room-debrief.tsx';

/** What came of reading files. */
interface Read {
  readonly teams: readonly TeamRecord[];
  readonly faults: readonly string[];
}

/** Most files that are read at once. */
const MOST = 400;

const sameGame = (one: GameRecord, other: GameRecord): boolean =>
  one.seed === other.seed && JSON.stringify(one.scenario) === JSON.stringify(other.scenario);

const bare = (name: string): string => name.replace(/(\.bothhands)?\.json$/i, '');

/** Reads records; what is none, or is another game than the first, is named and left out. */
async function readFiles(files: readonly File[]): Promise<Read> {
  const teams: TeamRecord[] = [];
  const faults: string[] = [];
  const json = files.filter((file) => /\.json$/i.test(file.name)).slice(0, MOST);
  for (const file of json) {
    const read = decodeRecord(await file.text().catch(() => undefined));
    const team = read.ok
      ? { id: `f${teams.length}`, name: bare(file.name), record: read.record }
      : null;
    if (!team || playedAgain([team]).length === 0) {
      faults.push(t('room:files.faulty', { name: file.name, why: t('room:files.rules') }));
    } else if (teams[0] && !sameGame(teams[0].record, team.record)) {
      faults.push(t('room:files.differs', { name: file.name }));
    } else teams.push(team);
  }
  if (teams.length === 0 && faults.length === 0) faults.push(t('room:files.none'));
  return { teams, faults };
}

/** The debrief of a session that was played by file: no server, only the records of its teams. */
export function FilesPage() {
  const [read, setRead] = useState<Read>({ teams: [], faults: [] });
  const [open, setOpen] = useState(false);
  const [step, setStep] = useState<DebriefStep>('plane');
  usePageFocus(t('room:files.title'));
  const take = (files: Iterable<File> | null | undefined) => {
    if (files) void readFiles([...files]).then(setRead);
  };
  if (open && read.teams.length > 0)
    return (
      <RoomDebriefPage
        title={titleOf(read.teams)}
        records={read.teams}
        stars={[]}
        step={step}
        onStep={setStep}
      />
    );
  return (
    <main
      class="door files"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void droppedFiles(event.dataTransfer).then(take);
      }}
    >
      <h1>{t('room:files.title')}</h1>
      <p>{t('room:files.lead')}</p>
      <label class="button button-plain button-large files-choose">
        <Icon name="open" />
        <span class="button-text">{t('room:files.choose')}</span>
        <input
          class="aloud"
          type="file"
          multiple
          accept=".json,application/json"
          onChange={({ currentTarget }) => take(currentTarget.files)}
        />
      </label>
      {read.faults.length > 0 && (
        <ul class="door-fault" role="alert">
          {read.faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      {read.teams.length > 0 && (
        <>
          <ul class="members">
            {read.teams.map((team) => (
              <li key={team.id}>
                <Icon name="people" />
                <span class="member-name">{team.name}</span>
              </li>
            ))}
          </ul>
          <Button kind="primary" size="large" icon="play" onClick={() => setOpen(true)}>
            {t('room:files.open', { count: read.teams.length })}
          </Button>
        </>
      )}
    </main>
  );
}

function titleOf(teams: readonly TeamRecord[]): string {
  const reference = teams[0]?.record.scenario;
  if (reference?.kind !== 'bundled') return t('room:title');
  const scenario = findScenario(reference.id);
  return scenario && digest(scenario) === reference.digest ? scenario.title : t('room:title');
}

/** All files that were dropped, those in folders too. */
async function droppedFiles(data: DataTransfer | null): Promise<readonly File[]> {
  if (!data) return [];
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...data.files];
  const files: File[] = [];
  const visit = async (entry: FileSystemEntry, depth: number): Promise<void> => {
    if (files.length >= MOST || depth > 4) return;
    if (entry.isFile) {
      files.push(
        await new Promise<File>((give, fail) => (entry as FileSystemFileEntry).file(give, fail)),
      );
      return;
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    // A reader gives its entries in portions, and an empty one at the end.
    for (;;) {
      const inside = await new Promise<FileSystemEntry[]>((give, fail) =>
        reader.readEntries(give, fail),
      );
      if (inside.length === 0) return;
      for (const one of inside) await visit(one, depth + 1);
    }
  };
  for (const entry of entries) await visit(entry, 0).catch(() => undefined);
  return files;
}
