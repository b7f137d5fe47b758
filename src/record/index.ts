/** Records: a game as a file and as a link, and its replay. */
export { RECORD_FAULTS, type RecordFault, type RecordFaultCode } from './fault.ts';
export { decodeRecord, encodeRecord, FILE_ENDING } from './file.ts';
export { INJECTION } from './injection.ts';
export { LARGEST_TEXT, parseJson } from './json.ts';
export { decodeLink, encodeLink, isRecordLink, LINK_PREFIX } from './link.ts';
export { parseDecision, parseInjection, parseRecord } from './parse.ts';
export {
  type FindScenario,
  originAt,
  type RecordLabels,
  recordOf,
  recordUpTo,
  referenceTo,
  scenarioOf,
  turnOf,
} from './record.ts';
export { injectAll, type Replay, replay, replayRecord } from './replay.ts';
export {
  DECISION,
  FORMAT,
  FORMAT_VERSION,
  type GameRecord,
  type RecordOrigin,
  type RecordTurn,
  type ScenarioReference,
} from './schema.ts';
