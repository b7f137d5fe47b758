export * from './contract.ts';
export * from './decisions.ts';
export * from './ledger.ts';
export * from './report.ts';
export * from './setup.ts';
export * from './state.ts';
