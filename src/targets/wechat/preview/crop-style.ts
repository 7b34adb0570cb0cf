/**
 * Style of a picture within a box that shows only a part of it: `X1_Y1_X2_Y2`, fractions of its width
 * and height, as WeChat takes them. Anything else shows the whole picture.
 */
export function cropStyle(crop: string): string {
	const [x1 = 0, y1 = 0, x2 = 1, y2 = 1] = crop.split('_').map(Number);
	const [width, height] = [x2 - x1, y2 - y1];
	if (!(width > 0 && height > 0)) return 'width:100%;height:100%';
	const percent = (share: number): string => `${Number((share * 100).toFixed(4))}%`;
	return [
		`width:${percent(1 / width)}`,
		`height:${percent(1 / height)}`,
		`left:${percent(-x1 / width)}`,
		`top:${percent(-y1 / height)}`,
	].join(';');
}
