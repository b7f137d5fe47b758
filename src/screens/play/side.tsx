import { t } from '../../text/index.ts';
import { Tabs } from '../design/index.ts';
import { ActionGroups, ActionGroupView } from './action-groups.tsx';
import { Composer, ComposerFoot, type ComposerProps } from './composer.tsx';
import { usePlay } from './context.ts';
import { DRAWER_TABS } from './focus.ts';
import { LieutenantView } from './lieutenant-view.tsx';
import { PlanPreviewBox } from './plan-preview.tsx';
import { RunBar, RunningBar } from './run-bar.tsx';
import { TeamView } from './team-view.tsx';
import { Vitals } from './vitals.tsx';
import { Advisers, Warnings } from './voices.tsx';
import { Week } from './week.tsx';

/** What is being composed, or null. */
export type Composing = Omit<ComposerProps, 'focus'> | null;

/** What the player is busy with; null where nothing is chosen. */
function Busy({ composing }: { composing: Composing }) {
  const { focus } = usePlay();
  if (focus.kind === 'compose' && composing) return <Composer focus={focus} {...composing} />;
  if (focus.kind === 'team') return <TeamView team={focus.team} />;
  if (focus.kind === 'lieutenant') return <LieutenantView lieutenant={focus.lieutenant} />;
  return null;
}

/** What is committed at the foot: a block, or the weeks. */
export function Foot({ composing, onPredict }: { composing: Composing; onPredict: () => void }) {
  const { model, focus } = usePlay();
  if (model.mode === 'running') return <RunningBar />;
  if (focus.kind === 'compose' && composing) return <ComposerFoot focus={focus} {...composing} />;
  return <RunBar onPredict={onPredict} />;
}

/** Beside the map on wide screens: the two hands, or what is chosen. */
export function SideBody({ composing }: { composing: Composing }) {
  const { focus, model } = usePlay();
  if (focus.kind !== 'actions' && model.mode !== 'running') return <Busy composing={composing} />;
  return <ActionGroups />;
}

/** The same for small screens: the week and the two hands behind tabs. */
export function DrawerBody({ composing }: { composing: Composing }) {
  const { focus, model, layout, tab, setTab } = usePlay();
  if (focus.kind !== 'actions' && model.mode !== 'running') return <Busy composing={composing} />;
  const group = model.groups.find((one) => one.hand === tab);
  return (
    <Tabs
      label={t('play:region.side')}
      value={tab}
      onChange={setTab}
      class="drawer-tabs"
      tabs={DRAWER_TABS.map((id) => ({
        id,
        label: t(`play:tab.${id}`),
        icon: id === 'week' ? 'calendar' : id === 'figures' ? 'eye' : id,
        ...(id === 'management' || id === 'leadership' ? { hand: id } : {}),
      }))}
    >
      {tab === 'week' && (
        <>
          {layout === 'phone' && <PlanPreviewBox />}
          <Week vertical />
          {layout !== 'phone' && <PlanPreviewBox />}
        </>
      )}
      {group && (
        <div data-panel="actions">
          <ActionGroupView group={group} bare />
        </div>
      )}
      {tab === 'figures' && (
        <>
          <Warnings />
          <Vitals />
          <Advisers />
        </>
      )}
    </Tabs>
  );
}
