export {
  bundled,
  bundledFaults,
  type Collection,
  collect,
  type FaultyFile,
  findScenario,
  tellBundled,
  toldScenarios,
} from './bundled.ts';
export {
  type Direction,
  degreesOfDirection,
  degreesOfWritten,
  PLAIN_SHARE,
  pointsAround,
  type SpokenHeading,
  speak,
  turnBetween,
  wrapDegrees,
} from './compass.ts';
export { compile } from './compile.ts';
export { digest } from './digest.ts';
export { type Fault, nearestName } from './faults.ts';
export { publishedSchema } from './json-schema.ts';
export { LONGEST, type ParsedScenario, parseScenario } from './parse.ts';
export { headName, personName } from './people.ts';
export { laterRole, roleTitle } from './roles.ts';
export { FORMAT } from './schema.ts';
export {
  DIFFICULTIES,
  type Difficulty,
  PANELS,
  type Panel,
  REMARK_OCCASIONS,
  type RemarkOccasion,
} from './schema-story.ts';
export { type ScenarioTexts, textsOf, withTexts } from './texts.ts';
export { loadTranslation } from './translations.ts';
export type * from './types.ts';
