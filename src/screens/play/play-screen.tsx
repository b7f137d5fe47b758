import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../text/index.ts';
import {
  composerForecast,
  composerModel,
  draftOf,
  freeHalfDays,
  newDraft,
  type PlayModel,
} from '../../view/index.ts';
import { Sheet, type SheetStop } from '../design/index.ts';
import { aimOf } from './aim.ts';
import { type Play, PlayProvider } from './context.ts';
import { ACTIONS, type DrawerTab, type Focus, USUAL_LENGTH } from './focus.ts';
import { Header } from './header.tsx';
import { Hints } from './hints.tsx';
import { KeysDialog, useKeys } from './keys.tsx';
import { useLayout } from './layout.ts';
import { MapStage } from './map-stage.tsx';
import { PlanPreviewBox } from './plan-preview.tsx';
import { PredictDialog } from './predict.tsx';
import type { PlayScreenProps } from './props.ts';
import { type Composing, DrawerBody, Foot, SideBody } from './side.tsx';
import { Vitals, VitalsStrip } from './vitals.tsx';
import { Advisers, Warnings } from './voices.tsx';
import { Week } from './week.tsx';

/** A focus that still makes sense: a block that is gone cannot be changed any more. */
function valid(focus: Focus, model: PlayModel): Focus {
  if (focus.kind !== 'compose' || focus.index === null) return focus;
  const block = model.input.plan.blocks[focus.index];
  return block && block.action.kind === focus.draft.kind ? focus : ACTIONS;
}

/** Composer and forecast of what is in focus; the forecast only when something of it changed. */
function useComposing(model: PlayModel, focus: Focus): Composing {
  const { input } = model;
  const { plan, outlook, halfDaysTaken } = input;
  const compose = focus.kind === 'compose' && model.mode === 'planning' ? focus : null;
  return useMemo(() => {
    if (!compose) return null;
    const { draft, index } = compose;
    const length = index === null ? compose.length : (plan.blocks[index]?.length ?? 1);
    return {
      composer: composerModel(input, draft, length, index),
      forecast: composerForecast(input, draft, length, index),
    };
  }, [compose, plan, outlook, halfDaysTaken]);
}

/** Names what is in focus: the same for every step of one thing. */
function focusKey(focus: Focus): string {
  if (focus.kind === 'compose') return `compose/${focus.draft.kind}/${focus.index === null}`;
  if (focus.kind === 'team') return `team/${focus.team}`;
  return focus.kind === 'lieutenant' ? `lieutenant/${focus.lieutenant}` : 'actions';
}

/** Everything around the map: figures, actions, the week, and running it. */
export function PlayScreen({ model, on, mapHost, places, runs }: PlayScreenProps) {
  const layout = useLayout();
  const [chosen, setFocus] = useState<Focus>(ACTIONS);
  const [stop, setStop] = useState<SheetStop>('half');
  const [tab, setTab] = useState<DrawerTab>('week');
  const [dialog, setDialog] = useState<'keys' | 'predict' | null>(null);
  const [said, setSaid] = useState({ text: '', count: 0 });
  const focus = valid(chosen, model);
  const composing = useComposing(model, focus);
  const aim = useMemo(() => aimOf(model, focus, composing), [focus, composing]);
  const root = useRef<HTMLElement>(null);
  // What is aimed at is told once: a new model alone is no new aim.
  const aimKey = JSON.stringify(aim);
  useEffect(() => {
    on.aim(aim);
  }, [aimKey]);
  // A running week needs the map, not the sheet over it.
  useEffect(() => {
    if (model.mode === 'running') {
      setFocus(ACTIONS);
      setStop('peek');
    }
  }, [model.mode]);

  // What is opened begins at its top, with the focus on its title.
  const opened = focusKey(focus);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const body = root.current?.querySelector('.side-body, .sheet-body');
    body?.scrollTo(0, 0);
    if (focus.kind !== 'actions') body?.querySelector<HTMLElement>('h2[tabindex]')?.focus();
  }, [opened]);

  const shown = (next: Focus) => {
    setFocus(next);
    if (next.kind !== 'actions' && stop === 'peek') setStop('half');
  };
  const play: Play = {
    model,
    on,
    runs: runs ?? null,
    layout,
    focus,
    setFocus: shown,
    tab,
    setTab: (next) => {
      setTab(next);
      if (stop === 'peek') setStop('half');
    },
    begin: (kind, aimed) => {
      const free = freeHalfDays(model.input.plan.blocks, model.input.halfDaysTaken);
      const length = Math.max(1, Math.min(USUAL_LENGTH, free));
      shown({
        kind: 'compose',
        draft: newDraft(kind, model.input.outlook, aimed),
        length,
        index: null,
      });
    },
    open: (index) => {
      const block = model.input.plan.blocks[index];
      if (!block) return;
      const draft = draftOf(block.action, model.input.outlook);
      shown({ kind: 'compose', draft, length: block.length, index });
    },
    back: () => {
      const action = focus.kind === 'compose' ? focus.draft.kind : null;
      setFocus(ACTIONS);
      // The focus goes back to where the action was chosen.
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        root.current?.querySelector<HTMLElement>(`[data-action="${action}"]`)?.focus();
      });
    },
    say: (text) => setSaid((before) => ({ text, count: before.count + 1 })),
  };
  useKeys(play, () => setDialog('keys'));
  const predict = () => setDialog('predict');
  const foot = <Foot composing={composing} onPredict={predict} />;

  return (
    <PlayProvider value={play}>
      <main ref={root} class="play" data-layout={layout} data-mode={model.mode}>
        <Header onKeys={() => setDialog('keys')} />
        {layout === 'phone' && <VitalsStrip />}
        {(layout === 'desktop' || layout === 'tablet') && (
          <section class="play-vitals" aria-label={t('play:region.vitals')}>
            <Warnings />
            <Vitals />
            {layout === 'desktop' && <Advisers />}
          </section>
        )}
        <MapStage mapHost={mapHost} places={places} />
        {(layout === 'desktop' || layout === 'tablet') && <Week vertical={false} />}
        {layout === 'tablet' && (
          <div class="play-voices">
            <Advisers />
            {model.mode === 'planning' && <PlanPreviewBox />}
          </div>
        )}
        {layout === 'phone' ? (
          <Sheet label={t('play:region.side')} stop={stop} onStop={setStop} footer={foot}>
            <Warnings />
            <DrawerBody composing={composing} />
          </Sheet>
        ) : (
          <section class="side" aria-label={t('play:region.actions')}>
            <div class="side-body">
              {layout === 'landscape' ? (
                <DrawerBody composing={composing} />
              ) : (
                <SideBody composing={composing} />
              )}
            </div>
            <div class="side-foot">{foot}</div>
          </section>
        )}
        <Hints />
        <p class="aloud" role="status" aria-live="polite">
          {said.text}
          {said.count % 2 === 1 ? '\u00a0' : ''}
        </p>
      </main>
      <KeysDialog open={dialog === 'keys'} onClose={() => setDialog(null)} />
      <PredictDialog open={dialog === 'predict'} onClose={() => setDialog(null)} />
    </PlayProvider>
  );
}
