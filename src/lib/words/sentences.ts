import { FluentParser, Visitor, type Message, type VariableReference } from '@fluent/syntax';

/** What one sentence of a catalogue needs. */
export interface Sentence {
	key: string;
	/** The names of what is put into it, in order of the alphabet. */
	variables: string[];
	/** Where it begins, counted from 1. */
	line: number;
}

/** A catalogue taken apart by the full parser, for those who judge catalogues; pages speak through words.ts. */
export interface Reading {
	sentences: Sentence[];
	/** Everything that could not be parsed. */
	broken: { line: number; what: string }[];
}

/** Takes Fluent source apart; never throws, what cannot be read is in `broken`. */
export function readingOf(source: string): Reading {
	const reading: Reading = { sentences: [], broken: [] };
	const lineAt = (offset: number) => source.slice(0, offset).split('\n').length;
	for (const entry of new FluentParser().parse(source).body) {
		if (entry.type === 'Junk') {
			const [why] = entry.annotations;
			const at = why?.span?.start ?? entry.span?.start ?? 0;
			reading.broken.push({ line: lineAt(at), what: why?.message ?? 'cannot be read' });
		} else if (entry.type === 'Message') {
			const line = lineAt(entry.span?.start ?? 0);
			reading.sentences.push({ key: entry.id.name, variables: variablesOf(entry), line });
		}
	}
	return reading;
}

function variablesOf(message: Message): string[] {
	const names = new Set<string>();
	class Names extends Visitor {
		override visitVariableReference({ id }: VariableReference) {
			names.add(id.name);
		}
	}
	new Names().visit(message);
	return [...names].sort();
}
