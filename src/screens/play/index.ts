/** The play screen: everything around the map. See `props.ts` for its contract with the app. */
import './play.css';

export { PlayScreen } from './play-screen.tsx';
export type { MapAim, PlayHandlers, PlayScreenProps } from './props.ts';
