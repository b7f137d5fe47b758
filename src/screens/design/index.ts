/**
 * The design system "Compass & Grid": tokens and components that every screen is built from.
 * `import '…/design/design.css'` once a page (the app does), then use these.
 * Colours, space and type are custom properties: `var(--ink)`, `var(--s4)`, `var(--t-note)`.
 * `data-hand="management|leadership"` on any element gives what is inside `--hand`, `--hand-text`,
 * `--hand-tint` and `--hand-corner`. On the root: `data-theme`, `data-font="readable"`, `data-motion="reduced"`.
 */
export * from './button.tsx';
export * from './dialog.tsx';
export { type Placement, place } from './floating.ts';
export * from './icon.tsx';
export { ICONS, type IconName } from './icon-shapes.ts';
export * from './kbd.tsx';
export * from './meter.tsx';
export * from './panel.tsx';
export * from './popover.tsx';
export * from './segmented.tsx';
export * from './sheet.tsx';
export * from './slider.tsx';
export * from './tabs.tsx';
export * from './toast.tsx';
export * from './tooltip.tsx';
