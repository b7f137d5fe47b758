import { adaptability } from './adaptability.ts';
import { adaptationTrap } from './adaptation-trap.ts';
import { bothHands } from './both-hands.ts';
import { complianceAndCommitment } from './compliance-and-commitment.ts';
import { cuttingCorners } from './cutting-corners.ts';
import { directManager } from './direct-manager.ts';
import { driftWithoutDissent } from './drift-without-dissent.ts';
import { missingPractices } from './missing-practices.ts';
import { motivationThreshold } from './motivation-threshold.ts';
import { orderParameter } from './order-parameter.ts';
import { overloadTips } from './overload-tips.ts';
import type { Row } from './row.ts';
import { simpleRules } from './simple-rules.ts';
import { threatRigidity } from './threat-rigidity.ts';
import { worseBeforeBetter } from './worse-before-better.ts';

/** The published results that the engine is held against, in their order. */
export const ROWS: readonly Row[] = [
  orderParameter,
  driftWithoutDissent,
  worseBeforeBetter,
  motivationThreshold,
  overloadTips,
  complianceAndCommitment,
  simpleRules,
  adaptationTrap,
  bothHands,
  directManager,
  cuttingCorners,
  missingPractices,
  threatRigidity,
  adaptability,
];
