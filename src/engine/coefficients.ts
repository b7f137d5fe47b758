/**
 * Every number that the rules hold, in one place. Rates are per week; shares are 0..1.
 * What each group was calibrated against stands beside it; `docs/validity.md` has the results.
 */
export const COEFFICIENTS = {
  // Attention of the player. Calibrated so that nine busy half-days can be kept up and ten cannot.
  /** Share of a block that a switch of mode costs at agility 0. */
  switchCost: 0.55,
  /** Share of the switch cost that remains when an empty half-day lies between. */
  switchAfterRest: 0.5,
  /** Gain in agility for each switch made, a week. */
  agilityGain: 0.0025,
  /** Half-days a week from which overload builds, and the load that ten bring. */
  restfulHalfDays: 6,
  loadAtTen: 0.85,
  loadRate: 0.12,
  /** Load from which work suffers, and the share lost at full load. */
  loadFelt: 0.4,
  loadCost: 0.7,
  /** A second block of the same kind on the same target in a week works this much less. */
  repeatFactor: 0.8,
  /** Effect of a half-day at skill 0 and its growth with skill. */
  handBase: 0.55,
  handPerSkill: 0.9,
  /** Skill gained a week for each half-day of a hand. */
  handPractice: 0.0004,

  // Reach. Layers weaken direct management more than leadership; delegation restores it.
  layerManagement: 0.4,
  layerLeadership: 0.18,
  /** Half-days of a lieutenant that one of yours buys. */
  delegationYield: 2.05,
  /** Each further half-day handed to the same lieutenant in a week buys this share of the one before. */
  delegationFades: 0.5,
  /** The share of a lieutenant's strength that needs no initiative. */
  initiativeBase: 0.5,
  lieutenantLoadRate: 0.12,
  lieutenantLoadPerHalfDay: 0.22,
  lieutenantPractice: 0.0012,
  initiativeGain: 0.012,
  micromanaging: 0.02,
  /** Half-days a week on a lieutenant's team beyond which it is micromanaging, by layers 1, 2, 3. */
  micromanagingFrom: [2.5, 1.5, 0.5] as readonly number[],

  // Structure: what tames complexity. Davis, Eisenhardt & Bingham 2009: inverted U, narrower when unpredictable.
  /** Share of what is tamed that wears away a week where nobody manages it: capability's 1/tau. */
  structureDecay: 0.022,
  /** How far a good manager slows that. */
  managerSlowsWear: 0.25,
  /** Share of complexity that a week of wholly able people's hours would tame (Repenning & Sterman 2001). */
  improvementYield: 0.36,
  /** Share of hours that improvement takes without anybody asking. */
  improvementBase: 0.03,
  /** Share of hours that a half-day of building process adds. */
  improvementPerHalfDay: 0.05,
  /** The most that can be taken. */
  improvementMost: 0.6,
  /** How far pressure squeezes improvement out of the week. */
  improvementUnderPressure: 0.8,
  /** Spread of kinds of work at unpredictability 1, as the tangent of the outermost kind. */
  kindSpread: 1.8,
  /** How much more the first rules tame than the last: 0 = all alike. */
  firstRules: 2.5,
  /** How far a detailed process fits only what it was made for. */
  narrowing: 1,
  /** Cost of work that does not fit a rigid process, in a market without any order. */
  misfitCost: 2,
  /** Attention that a process takes for itself at full structure. */
  upkeep: 0.05,
  /** Growth of complexity with unpredictability, around that of an ordinary market. */
  complexityOfVariety: 0.625,
  coordinationFloor: 0.15,
  /** How much of the work's kind a process helps only if the team also works that way. */
  processTeamFit: 0.5,

  // People turn (Kuramoto, Vicsek: a heading moves toward what it is coupled to).
  turnRate: 1.05,
  rigidityOfStructure: 0.45,
  rigidityOfStrain: 0.75,
  rigidityOfResistance: 0.6,
  conformity: 0.035,
  habit: 0.075,
  goalPull: 0.03,
  customerPull: 0.016,
  /** How fast people learn from those nearest the market at most, and how much nearness half of it takes. */
  learning: 0.16,
  learningHalf: 0.15,
  /** How much nearer to the market than the organization somebody must stand to be noticed, as a cosine. */
  learningNotices: 0.025,
  noise: 0.15,
  noiseFloor: 0.012,
  /** How far full compliance turns the work of the week. */
  complianceTurn: 1.1,

  // Effort. Gallup and Lazear, Shaw & Stanton set the weight of managers; strain is an inverted U (Yerkes & Dodson).
  effortBase: 0.52,
  effortPressure: 0.3,
  effortCommitment: 0.56,
  effortClarity: 0.4,
  strainLift: 0.25,
  strainFall: 0.95,
  /** What strain leaves of effort at the worst. */
  strainFloor: 0.2,
  debtCost: 0.6,
  /** Share of full work that a newcomer does in the first week, and the weeks to the whole. */
  newcomerShare: 0.35,
  newcomerWeeks: 16,
  /** Effort of people at their best: the unit of execution capacity. */
  effortBest: 1.1,

  // Delivery, debt, standard (Oliva & Sterman 2001; Rudolph & Repenning 2002).
  /** How far orders follow sales: customers who leave take their work with them. */
  ordersFollowSales: 0.45,
  surplusWorth: 0.35,
  reliabilityRate: 0.12,
  backlogOverload: 0.035,
  cornersPerOverload: 1,
  debtPerCorner: 0.02,
  debtDrift: 0.0048,
  debtHealing: 0.012,
  standardFalls: 0.09,
  standardRises: 0.0012,
  scopeRecovery: 0.012,
  disruptionFades: 0.3,
  skillGrowth: 0.0007,

  // Commitment rises slowly and stays (Falbe & Yukl 1992); word of mouth (Repenning 2002).
  commitmentUp: 0.04,
  commitmentDown: 0.028,
  commitmentVision: 0.62,
  commitmentManager: 0.42,
  commitmentWordOfMouth: 0.3,
  commitmentEnthusiasm: 0.35,
  commitmentPressure: 0.5,
  commitmentStrain: 0.6,
  /** How far people differ in what they bring, whatever the manager: sets what managers can explain. */
  disposition: 0.265,
  commitmentBase: 0.06,
  enthusiasmFades: 0.12,
  /** Weeks until results of a change can be seen, where the scenario says nothing else. */
  resultsAfter: 12,
  /** Committed people times visible results from which word of mouth carries a direction, and at which it carries all it can. */
  wordFrom: 0.32,
  wordWhole: 0.6,
  /** How present word of mouth alone can make a direction. */
  wordCarries: 0.9,

  // Strain.
  strainRate: 0.11,
  strainBase: 0.3,
  strainOverload: 0.75,
  strainBacklog: 0.022,
  strainAmbiguity: 0.4,
  strainPressure: 0.5,
  strainDebt: 0.3,
  strainVision: 0.12,
  strainManager: 0.12,
  strainTrust: 0.12,

  // Trust rises slowly and falls faster.
  promiseKept: 0.9,
  trustKept: 0.035,
  trustBroken: 0.055,
  trustWhiplash: 0.05,
  trustPressure: 0.024,
  trustFades: 0.004,
  trustAnchor: 0.4,
  unheardCost: 0.012,
  unheardFades: 0.05,

  // Fading.
  clarityDecay: 0.032,
  managerSlowsDecay: 0.46,
  pressureFades: 0.22,
  visionFades: 0.04,
  meaningHoldsVision: 0.6,
  meaningFades: 0.06,
  ambiguityFades: 0.045,
  whiplashFades: 0.12,
  ambiguityOfMarket: 1.6,
  ambiguityOfWhiplash: 0.08,

  // Complexity of headcount: relative growth of people times this.
  complexityOfHeadcount: 0.34,
  complexityLayers: 0.03,

  // People come and go.
  leavingStrain: 5,
  leavingUncommitted: 1.5,
  newcomerScatter: 0.7,
  hiringWeeks: 5,

  // Money.
  /** Share of revenue that follows reliable delivery under old contracts, wherever the market points. */
  revenueOfContracts: 0.35,
  revenueRate: 0.035,
  reputationRate: 0.02,
  reputationWeight: 0.3,
  hireCost: 0.5,
  headCost: 0.8,
  improvementCost: 0.012,
  developCost: 0.015,

  // Other zones keep their own house.
  peerUpkeep: 0.07,
  peerScope: 0.06,
  peerTurns: 0.03,
  /** How fast fully committed people follow the head of their own zone, a week, where no coalition stands. */
  peerLead: 0.12,

  // Knowledge.
  senseError: 0.6,
  listenError: 0.3,
  marketErrorGrowth: 0.045,
  measureError: 0.04,
  peopleErrorGrowth: 0.03,

  // Endings.
  dangerRate: 0.055,
  dangerRecovery: 0.03,
  dangerWarning: 0.35,
  chaosReliability: 0.84,
  chaosStrain: 0.5,
  stagnationFit: 0.62,
  stagnationAdaptability: 0.5,
  runwayTurns: 3,
} as const;

/** The rules' numbers; ablations and sweeps hand in a copy with one changed. */
export type Coefficients = {
  readonly [K in keyof typeof COEFFICIENTS]: Widened<(typeof COEFFICIENTS)[K]>;
};
type Widened<T> = T extends number ? number : T;
