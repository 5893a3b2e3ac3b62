import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { instant, plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { onBothStores } from './stores.ts';

const NOW = instant('2026-11-02T09:00:00Z');

const member = (name: string) => ({
  id: `https://login.example.com|${randomUUID()}`,
  name,
  email: 'kollega@example.org',
  phone: '56 12 34 56',
  role: 'consultant' as const,
});

onBothStores('the staff who have signed in', (stores) => {
  it('are known by name, each once, as the sign-on named them last', async () => {
    const [aase, vita] = [member('Åse Afløser'), member('Vita Vejledersen')];
    await stores().staffDirectory.note(aase, NOW);
    await stores().staffDirectory.note({ ...vita, name: 'Vita Hansen' }, NOW);
    await stores().staffDirectory.note(vita, plusMinutes(NOW, 5));

    const known = (await stores().staffDirectory.known(plusMinutes(NOW, 10))).filter(({ id }) =>
      [aase.id, vita.id].includes(id),
    );

    expect(known).toEqual([
      { ...vita, seenAt: plusMinutes(NOW, 5) },
      { ...aase, seenAt: NOW },
    ]);
  });

  it('are found one by one, and nobody by the id of a stranger', async () => {
    const vita = member('Vita Vejledersen');
    await stores().staffDirectory.note(vita, NOW);

    expect(await stores().staffDirectory.member(vita.id)).toEqual({ ...vita, seenAt: NOW });
    expect(await stores().staffDirectory.member(`${vita.id}x`)).toBeUndefined();
  });

  it('are forgotten a year after they were last seen', async () => {
    const gone = member('Gitte Gået');
    await stores().staffDirectory.note(gone, NOW);

    const ids = async (days: number) =>
      (await stores().staffDirectory.known(plusMinutes(NOW, days * 24 * 60))).map(({ id }) => id);

    expect(await ids(364)).toContain(gone.id);
    expect(await ids(366)).not.toContain(gone.id);
  });
});
