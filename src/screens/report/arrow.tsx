import type { Arrow } from '../../view/index.ts';
import { Icon } from '../design/index.ts';

/** Up, down, or level; its words stand elsewhere. */
export function ArrowMark({ arrow, size }: { arrow: Arrow; size?: string }) {
  return <Icon name={arrow} {...(size === undefined ? {} : { size })} />;
}
