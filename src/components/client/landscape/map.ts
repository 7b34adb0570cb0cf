import { findParts } from './map-parts.ts';
import { openMap } from './open-map.ts';

const parts = findParts();
if (parts) openMap(parts);
