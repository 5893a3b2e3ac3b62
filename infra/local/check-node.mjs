// Runs on any Node from 18, so that an old one gets an instruction and not a syntax error.
const NEEDED = 24;
const [major] = process.versions.node.split('.').map(Number);

const advice = () => {
  const own = ['linux-x64', 'linux-arm64', 'win32-x64'].includes(`${process.platform}-${process.arch}`);
  if (own)
    return [
      'The project brings its own Node 24, but it is not the one that runs now. Most likely:',
      '  - the packages are not installed:            npm ci',
      '  - optional packages were left out:           npm ci --include=optional',
      '  - the file was started without npm:          use npm start, npm test or npm run demo',
    ];
  return [
    `For this kind of machine (${process.platform} ${process.arch}) the project cannot bring Node 24 itself.`,
    'Install Node 24 (https://nodejs.org, or for example: brew install node@24) and run the same command again.',
  ];
};

if (major < NEEDED) {
  console.error(
    [`This needs Node ${NEEDED}; here runs Node ${process.versions.node}.`, ...advice()].join('\n'),
  );
  process.exit(1);
}
