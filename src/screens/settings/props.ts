import type { SettingsModel } from '../../view/index.ts';

export interface SettingsDialogProps {
  readonly open: boolean;
  readonly model: SettingsModel;
  readonly onChange: (part: Partial<SettingsModel>) => void;
  readonly onClose: () => void;
}
