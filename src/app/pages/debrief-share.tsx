import { ShareDialog } from '../../screens/index.ts';
import { t } from '../../text/index.ts';
import type { DebriefModel } from '../../view/index.ts';
import type { Core } from '../core.ts';
import { download, fileName } from '../files.ts';
import { gameOf, type Session } from '../session.ts';
import { downloadGame } from '../share.ts';
import { themeOf } from '../theme.ts';

interface DebriefShareProps {
  readonly core: Core;
  readonly session: Session;
  readonly model: DebriefModel;
  readonly onLink: () => void;
  readonly onReport: () => void;
  readonly onClose: () => void;
}

/** What can be taken along from a game that is over. */
export function DebriefShare(props: DebriefShareProps) {
  const { core, session, model, onLink, onReport, onClose } = props;
  const { notices, settings, system } = core;
  const name = (look: string) =>
    fileName([session.scenario.id, gameOf(session).seed, look], '.png');
  const fileOf = (picture: Blob) => new File([picture], name(''), { type: 'image/png' });
  const dark = themeOf(settings.settings.value, system.value) === 'dark';
  return (
    <ShareDialog
      model={model}
      look={dark ? 'dark' : 'light'}
      on={{
        savePicture: (picture, look) => {
          const file = name(look);
          download(file, picture);
          const text = t('app:notice.downloaded', { name: file });
          notices.say({ id: 'downloaded', icon: 'save', text, lasts: 5000 });
        },
        ...(mayCopyPictures() ? { copyPicture: (picture) => void copied(core, picture) } : {}),
        ...(maySendFiles() ? { sendPicture: (picture) => void sent(fileOf(picture)) } : {}),
        copyLink: onLink,
        download: () => downloadGame(session, notices, new Date().toISOString()),
        report: onReport,
        close: onClose,
      }}
    />
  );
}

const mayCopyPictures = (): boolean =>
  typeof ClipboardItem !== 'undefined' && navigator.clipboard?.write !== undefined;

/** Telephones hand files to other programs; on a desktop saving is what one expects. */
const maySendFiles = (): boolean =>
  matchMedia('(pointer: coarse)').matches &&
  (navigator.canShare?.({ files: [new File([], 'a.png', { type: 'image/png' })] }) ?? false);

async function copied({ notices }: Core, picture: Blob): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    notices.say({
      id: 'picture',
      icon: 'check',
      text: t('app:notice.pictureCopied'),
      lasts: 4000,
    });
  } catch {
    notices.say({
      id: 'picture',
      icon: 'warning',
      text: t('app:notice.pictureNotCopied'),
      lasts: 6000,
    });
  }
}

async function sent(file: File): Promise<void> {
  try {
    await navigator.share({ files: [file] });
  } catch {
    // Put away by the person who was asked: nothing to say.
  }
}
