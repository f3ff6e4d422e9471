/** The thing with one property otherwise; `undefined` takes the property out, as if nobody had ever said it. */
export function changed<T extends object, K extends keyof T>(thing: T, key: K, value: T[K] | undefined): T {
	const next = { ...thing };
	if (value === undefined) Reflect.deleteProperty(next, key);
	else next[key] = value;
	return next;
}
