import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataFolder } from '../../infra/local/data/data-folder.ts';
import { startEngine } from '../../infra/local/database/engine.ts';
import { localTable } from '../../infra/local/beside-the-service.ts';
import { ensureTable } from '../../infra/local/database/table.ts';
import { readMunicipalityFile } from '../../infra/municipality-file.ts';
import { makeDerivedKeys } from '../../shared/adapters/crypto/derived-keys.ts';
import { makeDynamoAnchors } from '../../shared/adapters/dynamo/dynamo-anchors.ts';
import { makeDynamoCases } from '../../shared/adapters/dynamo/dynamo-cases.ts';
import { verifyRecords } from '../../shared/cases/verify-record.ts';
import { instant, plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { storeDocument } from '../../shared/domain/case/acts/document.ts';
import { aContext, accepted } from '../builders/cases.ts';
import { aDocumentOf } from '../builders/document.ts';
import { storedIn } from '../fakes/stored-cases.ts';

const COUNT = Number(process.argv[2] ?? 1_000);
const AT_ONCE = 20;
const NIGHT = instant('2026-12-01T02:00:00.000Z');
/** As large as a sealed document. */
const DOCUMENT = new Uint8Array(55_000).fill(37);

/** Prints how long a night's verification takes over so many signed cases with their documents, on a real engine. */
const folder = openDataFolder(mkdtempSync(join(tmpdir(), 'fleksaftale-verify-')));
const engine = await startEngine(folder, (problem) => console.error(problem.message));
try {
  await ensureTable(engine.endpoint, folder.path);
  const table = localTable(engine.endpoint, { wrappingKey: '0'.repeat(64) });
  const secret = makeDerivedKeys('a master key for a bench, of no other use');
  const cases = makeDynamoCases(table, secret, readMunicipalityFile('eksempelby'));
  const write = async (): Promise<void> => {
    const file = await storedIn({ cases }, 'in-force');
    const document = aDocumentOf(file, DOCUMENT);
    const context = aContext(plusMinutes(file.case.progressAt, 1), 'service');
    await cases.commit({
      changes: [accepted(storeDocument(file, document, context))],
      documents: [document],
    });
  };
  for (let written = 0; written < COUNT; written += AT_ONCE)
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, COUNT - written) }, write));
  for (const night of [0, 1]) {
    const now = plusMinutes(NIGHT, night * 24 * 60);
    const anchors = makeDynamoAnchors(table, secret);
    const begun = performance.now();
    const told = await verifyRecords({ cases, anchors, clock: { now: () => now } }, { drops: true });
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    const found = `${told.broken.length} broken`;
    console.log(
      `night ${night + 1}: ${told.cases} cases, ${told.entries} entries, ${told.documents} documents, ${found}: ${seconds} s`,
    );
  }
} finally {
  await engine.stop();
  folder.release();
  rmSync(folder.path, { recursive: true, force: true });
}
