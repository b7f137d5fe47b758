import { runScenario } from './scenario-command.ts';

// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = runScenario(process.argv.slice(2), {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
