import { startService } from '../../../../infra/local/service.ts';

/** A service in a process of its own, to be killed by a test. Says where it is on one line. */
const [dataFolder = '', functionsFolder = ''] = process.argv.slice(2);

const { origin, engineUrl } = await startService({ dataFolder, functionsFolder, ports: 'any' });
console.log(JSON.stringify({ origin, engineUrl }));
