import type { Locale } from '../../../domain/i18n/locale.ts';

/** Where a fact of a project belongs. Those that depend on the language end with it. */
export type Slot =
	| 'id'
	| 'repo'
	| 'homepage'
	| 'license'
	| 'licenseStated'
	| 'language'
	| 'added'
	| 'accepted'
	| 'opened'
	| 'archived'
	| 'archivedOn'
	| 'maturity'
	| `${'name' | 'description' | 'category' | 'subcategory' | 'reason'}.${Locale | 'any'}`;

export type ListSlot = 'tags' | 'also';

/** What a field says, once it is understood. */
export type FieldReading =
	| { outcome: 'dropped' | 'lost'; note: string }
	| { outcome: 'kept' | 'converted'; note?: string; slot: Slot; value: string }
	| { outcome: 'kept' | 'converted'; note?: string; list: ListSlot; labels: string[] };
