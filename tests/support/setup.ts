import fc from 'fast-check';

// The same examples on every machine: a run that fails can be run again. BIMO_SEED asks for others.
fc.configureGlobal({ seed: Number(process.env['BIMO_SEED'] ?? 20_261_121) });
