export * from './code.tsx';
export * from './countdown.tsx';
export * from './join.tsx';
export * from './lobby.tsx';
export * from './names.ts';
export * from './team-bar.tsx';
