type Rgb = readonly [number, number, number];

/** Reads '#rrggbb'; throws on anything else, because a colour that cannot be read cannot be judged. */
function rgb(hex: string): Rgb {
	const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
	if (!parts) throw new Error(`“${hex}” is not a colour: write six hexadecimal digits, such as #f0532d`);
	const channel = (index: number) => Number.parseInt(parts[index] ?? '', 16);
	return [channel(1), channel(2), channel(3)];
}

function luminance(hex: string): number {
	const linear = (value: number) =>
		value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
	const [red, green, blue] = rgb(hex);
	return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** WCAG contrast ratio of two '#rrggbb' colours, 1 to 21. */
export function contrast(a: string, b: string): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

function mix(hex: string, towards: string, share: number): string {
	const target = rgb(towards);
	const channels = rgb(hex).map((value, index) => Math.round(value + ((target[index] ?? 0) - value) * share));
	return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Black or white, whichever reads better on the given field. */
export function inkOn(field: string): string {
	return contrast(field, '#ffffff') >= contrast(field, '#000000') ? '#ffffff' : '#000000';
}

/**
 * The accent itself when it reads on the ground at `ratio`, else the nearest mix towards black or white that does.
 * The hue stays the company's; only its lightness gives way.
 */
export function legible(accent: string, ground: string, ratio: number): string {
	const towards = inkOn(ground);
	for (let share = 0; share < 1; share += 0.02) {
		const candidate = mix(accent, towards, share);
		if (contrast(candidate, ground) >= ratio) return candidate;
	}
	return towards;
}
