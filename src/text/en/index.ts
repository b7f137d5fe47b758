/**
 * The English catalogue: one namespace a file, one line a namespace.
 * To add one, put `<name>.json` beside this file and add its line below.
 */
export { default as actions } from './actions.json' with { type: 'json' };
export { default as advisers } from './advisers.json' with { type: 'json' };
export { default as app } from './app.json' with { type: 'json' };
export { default as briefing } from './briefing.json' with { type: 'json' };
export { default as causes } from './causes.json' with { type: 'json' };
export { default as choice } from './choice.json' with { type: 'json' };
export { default as common } from './common.json' with { type: 'json' };
export { default as debrief } from './debrief.json' with { type: 'json' };
export { default as ending } from './ending.json' with { type: 'json' };
export { default as event } from './event.json' with { type: 'json' };
export { default as figures } from './figures.json' with { type: 'json' };
export { default as message } from './message.json' with { type: 'json' };
export { default as model } from './model.json' with { type: 'json' };
export { default as play } from './play.json' with { type: 'json' };
export { default as refusals } from './refusals.json' with { type: 'json' };
export { default as remarks } from './remarks.json' with { type: 'json' };
export { default as replay } from './replay.json' with { type: 'json' };
export { default as report } from './report.json' with { type: 'json' };
export { default as review } from './review.json' with { type: 'json' };
export { default as room } from './room.json' with { type: 'json' };
export { default as serving } from './serving.json' with { type: 'json' };
export { default as settings } from './settings.json' with { type: 'json' };
export { default as title } from './title.json' with { type: 'json' };
export { default as words } from './words.json' with { type: 'json' };
export { default as workshop } from './workshop.json' with { type: 'json' };
