export * from './reason-list.tsx';
