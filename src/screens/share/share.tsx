import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../text/index.ts';
import type { DebriefModel } from '../../view/index.ts';
import { Button, Dialog, Segmented } from '../design/index.ts';
import { drawPicture, pictureFile } from './picture.ts';
import './share.css';

type Look = 'light' | 'dark';

export interface ShareProps {
  readonly model: DebriefModel;
  /** The theme of the page: what the picture begins with. */
  readonly look: Look;
  readonly on: {
    /** Hands the picture over as a file. */
    readonly savePicture: (picture: Blob, look: Look) => void;
    /** Absent where the clipboard takes no pictures. */
    readonly copyPicture?: (picture: Blob) => void;
    /** Gives the picture to another program, where the system offers that. */
    readonly sendPicture?: (picture: Blob) => void;
    readonly copyLink: () => void;
    readonly download: () => void;
    /** To the report on one page. */
    readonly report: () => void;
    readonly close: () => void;
  };
}

/** What can be taken along from a game: a picture, a link, its record, a report on one page. */
export function ShareDialog({ model, look: first, on }: ShareProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [look, setLook] = useState<Look>(first);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let gone = false;
    setReady(false);
    if (canvas.current)
      void drawPicture(canvas.current, model, look).then(() => {
        if (!gone) setReady(true);
      });
    return () => {
      gone = true;
    };
  }, [model, look]);
  const withPicture = (act: (picture: Blob) => void) => () => {
    if (canvas.current)
      void pictureFile(canvas.current).then((picture) => {
        if (picture) act(picture);
      });
  };
  return (
    <Dialog open title={t('debrief:share.title')} size="wide" onClose={on.close}>
      <div class="share">
        <canvas
          ref={canvas}
          class="share-picture"
          role="img"
          aria-label={t('debrief:share.picture', {
            ending: model.ending.title,
            sentence: model.ending.sentence,
            path: model.plane.label,
          })}
          data-ready={ready}
        />
        <div class="share-row">
          <Segmented
            label={t('debrief:share.look')}
            value={look}
            options={[
              { value: 'light', label: t('debrief:share.light') },
              { value: 'dark', label: t('debrief:share.dark') },
            ]}
            onChange={setLook}
          />
          <Button
            kind="primary"
            icon="save"
            disabled={!ready}
            onClick={withPicture((picture) => on.savePicture(picture, look))}
          >
            {t('debrief:share.save')}
          </Button>
          {on.copyPicture && (
            <Button icon="share" disabled={!ready} onClick={withPicture(on.copyPicture)}>
              {t('debrief:share.copy')}
            </Button>
          )}
          {on.sendPicture && (
            <Button icon="share" disabled={!ready} onClick={withPicture(on.sendPicture)}>
              {t('debrief:share.send')}
            </Button>
          )}
        </div>
        <ul class="share-ways">
          <Way icon="link" text={t('debrief:share.linkText')} onClick={on.copyLink}>
            {t('debrief:share.link')}
          </Way>
          <Way icon="save" text={t('debrief:share.recordText')} onClick={on.download}>
            {t('debrief:share.record')}
          </Way>
          <Way icon="print" text={t('debrief:share.reportText')} onClick={on.report}>
            {t('debrief:share.report')}
          </Way>
        </ul>
      </div>
    </Dialog>
  );
}

function Way({
  icon,
  text,
  children,
  onClick,
}: {
  icon: 'link' | 'save' | 'print';
  text: string;
  children: string;
  onClick: () => void;
}) {
  return (
    <li>
      <Button icon={icon} onClick={onClick}>
        {children}
      </Button>
      <span class="note">{text}</span>
    </li>
  );
}
