#!/usr/bin/env node
'use strict';
// Starts walletdesk's own launcher, and ends as it ends. Java is not in this package.
const { spawn } = require('child_process');
const path = require('path');

const home = path.dirname(__dirname);
let command = path.join(home, 'bin', 'walletdesk');
let args = process.argv.slice(2);
if (process.platform === 'win32') {
  // Not through walletdesk.cmd: what people type must not be read once more by the command interpreter.
  command = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  args = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto', '-Dwalletdesk.home=' + home,
    '-Dwalletdesk.terminal=auto', '-Dpicocli.disable.closures=true', '-Djdk.console=java.base',
    '-jar', path.join(home, 'lib', 'walletdesk.jar')].concat(args);
}

const desk = spawn(command, args, { stdio: 'inherit' });
// A terminal tells Ctrl-C to both; who is told alone tells the other.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) {
  process.on(signal, () => desk.kill(signal));
}
desk.on('error', (problem) => {
  console.error('walletdesk needs Java 17 or newer, and cannot start: ' + problem.message);
  process.exit(70);
});
desk.on('exit', (code, signal) => {
  if (signal) {
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  } else {
    process.exit(code);
  }
});
