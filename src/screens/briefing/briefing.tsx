import { t } from '../../text/index.ts';
import { Button, Dialog, IconButton } from '../design/index.ts';
import { Compass, Known, People, Situation, Teams } from './content.tsx';
import type { BriefingDialogProps, BriefingProps } from './props.ts';
import './briefing.css';

/** The briefing before the first turn. */
export function Briefing({ model, on }: BriefingProps) {
  return (
    <main class="briefing">
      <header class="briefing-head">
        <IconButton icon="left" kind="quiet" label={t('briefing:back')} onClick={on.back} />
        <div>
          <p class="briefing-kicker">{model.role}</p>
          <h1>{model.title}</h1>
          <p class="briefing-subtitle">{model.subtitle}</p>
        </div>
      </header>
      <div class="briefing-columns">
        <div>
          <Situation model={model} />
          <Known model={model} />
        </div>
        <Compass model={model} />
      </div>
      <div class="briefing-columns">
        <People model={model} />
        <Teams model={model} />
      </div>
      <footer class="briefing-foot">
        <p class="note">
          {model.length} ·{' '}
          {model.seed === null ? t('briefing:newLuck') : t('briefing:seed', { seed: model.seed })}
        </p>
        <Button kind="primary" size="large" iconAfter="forward" onClick={on.start}>
          {t('briefing:start')}
        </Button>
      </footer>
    </main>
  );
}

/** The same content during play, with the compass as it is known now. */
export function BriefingDialog({ open, model, onClose }: BriefingDialogProps) {
  return (
    <Dialog open={open} title={model.title} size="wide" class="briefing-dialog" onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <p class="briefing-kicker" tabIndex={0}>
        {model.role}
      </p>
      <div class="briefing-columns">
        <div>
          <Situation model={model} />
          <Known model={model} />
        </div>
        <Compass model={model} />
      </div>
      <People model={model} />
      <Teams model={model} />
    </Dialog>
  );
}
