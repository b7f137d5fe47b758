import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadScenarios, SCHEMA_FILE, scenarioFiles } from '../../src/cli/scenario-files.ts';
import { advance, REST, startGame } from '../../src/engine/index.ts';
import {
  bundled,
  bundledFaults,
  compile,
  digest,
  findScenario,
  headName,
  personName,
  publishedSchema,
} from '../../src/scenario/index.ts';

const words = (text: string): number => text.split(/\s+/).length;
const sentences = (text: string): number => text.split(/[.!?]["']?(?:\s|$)/).filter(Boolean).length;

describe('the bundle', () => {
  it('holds every file of the folder, without faults, in order', () => {
    expect(bundledFaults).toEqual([]);
    const files = scenarioFiles().map((file) => basename(file, '.json'));
    expect(bundled.map((scenario) => scenario.id).sort()).toEqual(files.sort());
    const orders = bundled.map((scenario) => scenario.order);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
  });

  it('is the same for tools that read the folder', () => {
    const loaded = loadScenarios();
    expect(loaded.faulty).toEqual([]);
    expect(loaded.scenarios).toEqual(bundled);
  });

  it('finds a scenario by its id', () => {
    expect(findScenario('white-water')?.title).toBe('White Water');
    expect(findScenario('no-such')).toBeNull();
    expect(findScenario('toString')).toBeNull();
  });

  it('has the schema published as it is', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(publishedSchema());
  });
});

describe.each(bundled.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  it('says where its schema is', () => {
    expect(scenario.$schema).toBe('./scenario.schema.json');
  });

  it('has events of 30 to 90 words, five to eight of them', () => {
    expect(scenario.events.length).toBeGreaterThanOrEqual(5);
    expect(scenario.events.length).toBeLessThanOrEqual(8);
    for (const event of scenario.events) {
      expect(words(event.text), event.id).toBeGreaterThanOrEqual(30);
      expect(words(event.text), event.id).toBeLessThanOrEqual(90);
    }
  });

  it('has effects that are small to moderate', () => {
    for (const event of scenario.events) {
      for (const choice of event.choices) {
        expect(choice.halfDays).toBeLessThanOrEqual(2);
        for (const effect of [...choice.effects, ...choice.later.flatMap((l) => l.effects)]) {
          if (effect.kind !== 'team' && effect.kind !== 'organization') continue;
          const inWeeks = effect.figure === 'cash' || effect.figure === 'backlog';
          expect(Math.abs(effect.amount), `${event.id}/${choice.id}`).toBeLessThanOrEqual(
            inWeeks ? 6 : 0.18,
          );
        }
      }
    }
  });

  it('has hints of at most two sentences', () => {
    for (const step of scenario.guide ?? []) {
      for (const hint of step.hints) expect(sentences(hint.text), hint.text).toBeLessThanOrEqual(2);
    }
  });

  it('has at least two lieutenants, of different hands', () => {
    expect(scenario.lieutenants.length).toBeGreaterThanOrEqual(2);
    const stronger = scenario.lieutenants.map((person) => person.management > person.leadership);
    expect(new Set(stronger).size).toBe(2);
  });

  it('counts its blockers and the people of its events among its people', () => {
    let slot = 0;
    for (const team of scenario.teams) {
      const names = scenario.names.slice(slot, slot + team.people.size);
      slot += team.people.size;
      if (team.blocker === undefined) continue;
      const [given, family] = team.blocker.name.split(' ');
      expect(names).toContain(`${given} ${family?.[0]}.`);
    }
    const told = scenario.events.map((event) => `${event.sender} ${event.text}`).join(' ');
    for (const [name] of told.matchAll(/\p{Lu}\p{Ll}+ \p{Lu}\.(?= \p{Ll}|,)/gu)) {
      expect(scenario.names.slice(0, slot), name).toContain(name);
    }
  });

  it('names whoever heads a team, and newcomers beyond the pool', () => {
    for (let team = 0; team < scenario.teams.length; team++) {
      expect(headName(scenario, team)).not.toBe('');
    }
    const pool = scenario.names.length;
    expect(personName(scenario, 0)).toBe(scenario.names[0]);
    expect(personName(scenario, pool)).toBe(`${scenario.names[0]} 2`);
  });

  it('compiles to figures in range, and the same ones each time', () => {
    const setup = compile(scenario);
    expect(compile(scenario)).toEqual(setup);
    expect(digest(scenario)).toMatch(/^[0-9a-f]{16}$/);
    expect(JSON.parse(JSON.stringify(setup))).toEqual(setup);
    for (const team of setup.teams) {
      expect(setup.zones[team.zone]).toBeDefined();
      expect(team.lieutenant).toBeGreaterThanOrEqual(-1);
      expect(team.lieutenant).toBeLessThan(setup.lieutenants.length);
      for (const degrees of [team.heading, team.processHeading]) {
        expect(Number.isInteger(degrees)).toBe(true);
        expect(degrees).toBeGreaterThanOrEqual(0);
        expect(degrees).toBeLessThan(360);
      }
      for (const figure of [
        'structure',
        'clarity',
        'trust',
        'skill',
        'commitment',
        'strain',
      ] as const) {
        expect(team[figure]).toBeGreaterThanOrEqual(0);
        expect(team[figure]).toBeLessThanOrEqual(1);
      }
    }
  });

  it('can be played by the engine', () => {
    let game = startGame(compile(scenario), 'bundled');
    for (let turn = 0; turn < 3 && game.state.ended === null; turn++) {
      const choices = game.state.openEvents.map((index) => {
        const event = game.setup.events[index];
        return { event: event?.id ?? '', choice: event?.choices[0]?.id ?? '' };
      });
      const next = advance(game, { ...REST, choices });
      expect(next.ok, next.ok ? '' : JSON.stringify(next.refusal)).toBe(true);
      if (next.ok) game = next.game;
    }
    expect(game.state.turn).toBeGreaterThan(0);
  });
});

it('keeps the digest when only words change, and changes it with a number', () => {
  const scenario = bundled[0];
  if (scenario === undefined) throw new Error('no scenario');
  expect(digest({ ...scenario, title: 'Another title', par: undefined })).toBe(digest(scenario));
  const player = { ...scenario.player, agility: scenario.player.agility / 2 };
  expect(digest({ ...scenario, player })).not.toBe(digest(scenario));
});
