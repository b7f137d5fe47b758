import { useState } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { Button, Icon } from '../design/index.ts';
import { useMedia, useStill, useWidth } from '../hooks/index.ts';
import { HEIGHT, WIDTH } from './field.ts';
import { Field } from './field-view.tsx';
import type { TitleProps } from './props.ts';
import { SavesDialog } from './saves.tsx';
import './title.css';

type Attention = { readonly x: number; readonly y: number } | null;

/** The title: the idea of the game in one drawing, and the ways in. */
export function Title({ model, on, dropping }: TitleProps) {
  const [art, width] = useWidth<HTMLDivElement>(WIDTH);
  const [attention, setAttention] = useState<Attention>(null);
  const [listing, setListing] = useState(false);
  const narrow = useMedia('(max-width: 52rem)');
  const still = useStill();
  const { resume } = model;

  /** Whoever follows turns toward what the player is about to do. */
  const attract = (event: Event) => {
    const button = (event.target as Element).closest('button');
    const box = art.current?.getBoundingClientRect();
    if (!button || !box || box.width === 0) return setAttention(null);
    const at = button.getBoundingClientRect();
    const scale = Math.max(WIDTH / box.width, HEIGHT / box.height);
    setAttention({
      x: WIDTH / 2 + (at.left + at.width / 2 - box.left - box.width / 2) * scale,
      y: HEIGHT / 2 + (at.top + at.height / 2 - box.top - box.height / 2) * scale,
    });
  };

  return (
    <main class="title">
      <div class="title-words">
        <h1 class="title-name">{t('title:heading')}</h1>
        <p class="title-tagline">{t('title:tagline')}</p>
        <p class="title-pitch">{t('title:pitch')}</p>
      </div>
      <div class="title-art" ref={art}>
        <Field columns={narrow ? 6 : 8} attention={attention} still={still} scale={width / WIDTH} />
      </div>
      <div
        class="title-ways"
        onPointerOver={attract}
        onPointerLeave={() => setAttention(null)}
        onFocusIn={attract}
        onFocusOut={() => setAttention(null)}
      >
        {resume && (
          <Button
            kind="primary"
            size="large"
            class="title-resume"
            iconAfter="forward"
            onClick={() => on.open(resume.id)}
          >
            <span class="title-resume-verb">{t('title:resume')}</span>
            <span class="title-resume-what">
              {resume.title} · {resume.where}
            </span>
            <span class="aloud">{t('title:saved', { when: resume.when })}</span>
          </Button>
        )}
        <Button
          kind={resume ? 'plain' : 'primary'}
          size="large"
          {...(resume ? {} : { iconAfter: 'forward' as const })}
          onClick={on.play}
        >
          {resume ? t('title:playNew') : t('title:play')}
        </Button>
        <div class="title-more">
          {model.saves.length > 0 && (
            <Button kind="quiet" icon="save" onClick={() => setListing(true)}>
              {t('title:saves')}
            </Button>
          )}
          <Button kind="quiet" icon="open" onClick={on.openRecord}>
            {t('title:openRecord')}
          </Button>
          <Button kind="quiet" icon="settings" onClick={on.settings}>
            {t('title:settings')}
          </Button>
        </div>
      </div>
      <p class="title-foot small">{t('title:offline')}</p>
      {dropping && (
        <div class="title-drop" role="status">
          <Icon name="open" size="2em" />
          {t('title:drop')}
        </div>
      )}
      <SavesDialog
        open={listing}
        saves={model.saves}
        onOpen={on.open}
        onRemove={on.remove}
        onWatch={on.watch}
        onClose={() => setListing(false)}
      />
    </main>
  );
}
