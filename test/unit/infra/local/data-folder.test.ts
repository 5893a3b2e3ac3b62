import { spawn } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commandOf } from '../../../../infra/local/command-line.ts';
import { openDataFolder } from '../../../../infra/local/data/data-folder.ts';
import { changeMasterKey, dropOtherMasterKey, openKeys } from '../../../../infra/local/keys/keys.ts';
import { openSealingKey } from '../../../../infra/local/keys/sealing-key.ts';
import { openPort } from '../../../../infra/local/ports/ports.ts';
import { emptyFolder, removeFolders } from './stub-functions.ts';

afterAll(removeFolders);

describe('the data folder', () => {
  it('belongs to one service at a time', () => {
    const path = emptyFolder();
    const folder = openDataFolder(path);

    expect(() => openDataFolder(path)).toThrow(/in use by a running service \(process \d+\)/);
    folder.release();
    openDataFolder(path).release();
  });

  it('is taken over from a service that was killed, also when its number is used again', async () => {
    const path = emptyFolder();
    const gone = spawn(process.execPath, ['-e', '']);
    await once(gone, 'exit');

    writeFileSync(join(path, 'service.lock'), JSON.stringify({ pid: gone.pid, birth: '1' }));
    openDataFolder(path).release();
    writeFileSync(join(path, 'service.lock'), JSON.stringify({ pid: process.pid, birth: '1' }));
    openDataFolder(path).release();
    writeFileSync(join(path, 'service.lock'), '');
    openDataFolder(path).release();
  });

  it('keeps its keys, for the owner alone', () => {
    const folder = openDataFolder(emptyFolder());

    const made = openKeys(folder);

    expect(openKeys(folder)).toEqual(made);
    expect(made.masterKey).toHaveLength(64);
    expect(statSync(folder.keys).mode & 0o077).toBe(0);
  });

  it('gets a new master key beside the one until now, one change at a time, and keeps the first of all for names', () => {
    const folder = openDataFolder(emptyFolder());
    const first = openKeys(folder).masterKey;

    const second = changeMasterKey(folder).masterKey;
    expect(openKeys(folder)).toMatchObject({ masterKey: second, otherMasterKey: first, namingKey: first });
    expect(() => changeMasterKey(folder)).toThrow(/being changed already/);
    dropOtherMasterKey(folder);
    const third = changeMasterKey(folder);

    expect(new Set([first, second, third.masterKey]).size).toBe(3);
    expect(third).toMatchObject({ otherMasterKey: second, namingKey: first });
    expect(openKeys(folder)).toEqual(third);
    expect(statSync(folder.keys).mode & 0o077).toBe(0);
  });

  it('keeps its sealing key with a certificate for it, for the owner alone; a folder without gets one', async () => {
    const folder = openDataFolder(emptyFolder());
    openKeys(folder);
    writeFileSync(folder.database, 'a table');

    const made = await openSealingKey(folder.sealingKey);

    const certificate = new X509Certificate(made.certificate);
    expect(await openSealingKey(folder.sealingKey)).toEqual(made);
    expect(statSync(folder.sealingKey).mode & 0o077).toBe(0);
    expect(certificate.subject).toBe('CN=Eksempelby Kommune (demonstration)');
    expect(certificate.checkPrivateKey(createPrivateKey(made.privateKey))).toBe(true);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.publicKey.asymmetricKeyDetails?.modulusLength).toBe(3072);
  });

  it('is not used with a sealing key that is damaged', async () => {
    const folder = openDataFolder(emptyFolder());
    writeFileSync(folder.sealingKey, '{"privateKey":"');

    await expect(openSealingKey(folder.sealingKey)).rejects.toThrow(/damaged: .*sealing-key\.json/);
  });

  it('is not used with new keys when its own are gone', () => {
    const folder = openDataFolder(emptyFolder());
    writeFileSync(folder.database, 'a table');

    expect(() => openKeys(folder)).toThrow(
      /keys of the data folder are missing.*\n.*\n.*move the whole folder/,
    );
  });

  it('says what to do when the folder cannot be made', () => {
    const file = join(emptyFolder(), 'file');
    writeFileSync(file, '');

    expect(() => openDataFolder(join(file, 'folder'))).toThrow(/cannot be made .*FLEKSAFTALE_DATA/);
  });
});

describe('a port', () => {
  it('that is taken is named, with who holds it and how to choose another', async () => {
    const taken = await openPort({ purpose: 'test', option: '--port', port: 0 });

    const second = openPort({ purpose: 'the service', option: '--port', port: taken.port });

    await expect(second).rejects.toThrow(
      `Port ${taken.port} (the service) is taken by node (process ${process.pid})`,
    );
    await expect(second).rejects.toThrow(`npm start -- --port ${taken.port + 10}`);
    await taken.close();
  });

  it('is chosen on the command line', () => {
    expect(commandOf(['--port', '9000', '--demo'])).toMatchObject({
      ports: { web: 9000, mailbox: 8081 },
      demo: true,
    });
    expect(() => commandOf(['--port', 'abc'])).toThrow('--port takes a number');
    expect(() => commandOf(['--porte', '9000'])).toThrow('npm start -- [options]');
    expect(() => commandOf(['--port', '8081'])).toThrow('must differ');
  });
});
