/** Version of the messages; a client of another version is told to load the page anew. */
export const PROTOCOL = 1;

/** Letters of join codes and seat codes: none that is taken for another when read from a wall. */
export const CODE_LETTERS = 'ACDEFGHJKMNPQRTWXY3479';
/** Letters of a session's join code, and of a code that moves a seat to another device. */
export const JOIN_CODE_LENGTH = 5;
export const SEAT_CODE_LENGTH = 7;

/** Most teams of a session, seats of a team, and seats of a session. */
export const MOST_TEAMS = 400;
export const MOST_SEATS_PER_TEAM = 8;
export const MOST_SEATS = 1_200;
/** Longest name of a person or a team, and longest message, in characters. */
export const LONGEST_NAME = 40;
export const LONGEST_TEXT = 500;
/** Largest message of a participant, in characters: a whole game that was played without the server. */
export const LARGEST_MESSAGE = 64_000;
/** Largest message of a facilitator: it may hold a whole scenario. */
export const LARGEST_HOST_MESSAGE = 1_200_000;
/** Longest time of a round, in seconds. */
export const LONGEST_ROUND = 7_200;
/** Messages to a person that are kept to be read again. */
export const KEPT_MESSAGES = 40;
/** Most starred moments, and events that may be injected into one team's turn. */
export const MOST_STARS = 100;
export const MOST_INJECTIONS = 4;
