/** Charts of a game: d3 makes paths, everything else is plain SVG in real pixels. */
import './charts.css';

export * from './hands-chart.tsx';
export * from './lines.tsx';
export * from './market.tsx';
export * from './plane.tsx';
export * from './table.tsx';
export * from './time.tsx';
export * from './turning-mark.tsx';
