export { SETTINGS, STABLE, STARTUP, TURBULENT, TURN } from '../../src/validity/four-settings.ts';
