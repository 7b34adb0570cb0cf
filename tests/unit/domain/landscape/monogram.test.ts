import { expect, test } from 'vitest';
import { monogram } from '../../../../src/domain/landscape/monogram.ts';

test.each([
	['Label Studio', 'LS'],
	['LLaMA-Factory', 'LF'],
	['llama.cpp', 'lc'],
	['vLLM', 'v'],
	['昇思 MindSpore', '昇'],
	['Agent Development Kit (ADK)', 'AD'],
	['++', '+'],
])('%s → %s', (name, letters) => {
	expect(monogram(name)).toBe(letters);
});
