import { z } from 'zod';

/** A moment as GitHub writes it, `2026-11-21T12:00:00Z`. */
export const timeField = z.string().refine((text) => !Number.isNaN(Date.parse(text)));
