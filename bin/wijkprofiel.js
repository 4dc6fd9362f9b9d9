#!/usr/bin/env node
// Plain JavaScript that any Node can read: it only says clearly why the program cannot start, or starts it.

var needed = [22, 18];
var found = process.versions.node.split('.').map(Number);
var dutch = /^nl/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');

function stop(nl, en) {
  process.stderr.write((dutch ? nl : en) + '\n');
  process.exit(3);
}

if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
  stop(
    'wijkprofiel heeft Node ' +
      needed.join('.') +
      ' of hoger nodig; dit is Node ' +
      process.versions.node +
      '.\nInstalleer een nieuwere Node, of start met `npx wijkprofiel` in de map waar u `npm ci` deed: daar hoort een eigen Node bij.',
    'wijkprofiel needs Node ' +
      needed.join('.') +
      ' or later; this is Node ' +
      process.versions.node +
      '.\nInstall a newer Node, or start with `npx wijkprofiel` in the folder where you ran `npm ci`: it has a Node of its own.',
  );
}

import('../dist/cli/main.js').then(
  (cli) =>
    cli.main(process.argv.slice(2)).then((code) => {
      process.exitCode = code;
    }),
  (error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    stop(
      'wijkprofiel is nog niet gebouwd, of een onderdeel ontbreekt (' +
        error.message +
        ').\nVoer in deze map `npm ci` uit.',
      'wijkprofiel has not been built, or a part is missing (' +
        error.message +
        ').\nRun `npm ci` in this folder.',
    );
  },
);
