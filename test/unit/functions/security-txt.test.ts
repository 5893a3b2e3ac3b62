import { describe, expect, it } from 'vitest';
import { makeSecurityTxt } from '../../../functions/anyone/security-txt.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';

const fieldsIn = (body = ''): Readonly<Record<string, string>> =>
  Object.fromEntries(
    body
      .trim()
      .split('\n')
      .map((line) => [line.split(': ')[0] ?? '', line.split(': ')[1] ?? '']),
  );

describe('the file for those who have found a weakness', () => {
  it('names the municipality’s contact for it', () => {
    const world = makeFakeWorld({ settings: { securityContact: 'sikkerhed@eksempelby.example.com' } });

    expect(fieldsIn(makeSecurityTxt(world)().body)['Contact']).toBe(
      'mailto:sikkerhed@eksempelby.example.com',
    );
  });

  it('names the unit’s own mail where there is none', () => {
    const world = makeFakeWorld({ settings: { securityContact: null } });

    expect(fieldsIn(makeSecurityTxt(world)().body)['Contact']).toBe(`mailto:${world.municipality.email}`);
  });

  it('holds for some months, never a year, and says where it stands', () => {
    const world = makeFakeWorld();
    const { Expires = '', Canonical } = fieldsIn(makeSecurityTxt(world)().body);
    const days = (Date.parse(Expires) - Date.parse(world.clock.now())) / 86_400_000;

    expect(Expires).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
    expect(days).toBeGreaterThan(80);
    expect(days).toBeLessThan(365);
    expect(Canonical).toBe(`${world.municipality.origin}/.well-known/security.txt`);
  });
});
